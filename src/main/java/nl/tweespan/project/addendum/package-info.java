/** New dates and words of a signed project agreement: proposed, approved and signed as the definition asks, in force from a day. */
@NullMarked
package nl.tweespan.project.addendum;

import org.jspecify.annotations.NullMarked;
