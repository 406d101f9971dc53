/** Organisations, their units, people, offices and who held them when. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "platform", "definition", "audit"})
package nl.tweespan.party;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
