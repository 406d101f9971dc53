/** Reads and checks a definition file; a wrong one is refused with file, line and reason. */
@NullMarked
package nl.tweespan.framework.reading;

import org.jspecify.annotations.NullMarked;
