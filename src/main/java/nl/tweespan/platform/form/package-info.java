/** What came with a form: the token by which it is done once, and what was typed. */
@NullMarked
package nl.tweespan.platform.form;

import org.jspecify.annotations.NullMarked;
