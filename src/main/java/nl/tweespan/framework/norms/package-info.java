/** How the agreement itself keeps its norms: term, offices, history. */
@NullMarked
package nl.tweespan.framework.norms;

import org.jspecify.annotations.NullMarked;
