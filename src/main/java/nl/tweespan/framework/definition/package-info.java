/** The agreement as data: immutable records that mirror the sections of a definition file. */
@NullMarked
@NamedInterface("definition")
package nl.tweespan.framework.definition;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
