/** Projects as others count them: in the cells of the annex, and of those an amendment concerns. */
@NullMarked
package nl.tweespan.project.figures;

import org.jspecify.annotations.NullMarked;
