/** Amendments of a framework (article 8.1) and notice of it (article 8.2), with what they mean for its projects. */
@NullMarked
package nl.tweespan.framework.change;

import org.jspecify.annotations.NullMarked;
