/** The agreement as data: immutable records that mirror the sections of a definition file; knows no database. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package nl.tweespan.definition;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
