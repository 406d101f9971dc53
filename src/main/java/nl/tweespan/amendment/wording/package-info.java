/** The wording of an agreement: writes new words into the text of a definition. */
@NullMarked
package nl.tweespan.amendment.wording;

import org.jspecify.annotations.NullMarked;
