/** The norms whose data the registry does not keep yet. */
@NullMarked
package nl.tweespan.compliance.norms;

import org.jspecify.annotations.NullMarked;
