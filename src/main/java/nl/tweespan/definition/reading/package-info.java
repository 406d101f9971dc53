/** Reads and checks a definition file; a wrong one is refused with file, line and reason. */
@NullMarked
@NamedInterface("reading")
package nl.tweespan.definition.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
