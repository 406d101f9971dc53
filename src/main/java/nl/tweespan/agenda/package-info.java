/** Tasks and deadlines: never stored, always computed by the rooms that own the facts; the start page shows them. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "platform", "definition"})
package nl.tweespan.agenda;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
