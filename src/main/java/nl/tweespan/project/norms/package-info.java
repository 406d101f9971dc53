/** How projects keep the norms. */
@NullMarked
package nl.tweespan.project.norms;

import org.jspecify.annotations.NullMarked;
