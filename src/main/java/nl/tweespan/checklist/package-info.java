/** Templates of what an agreement must hold, such as the elements of article 4, and filled checklists. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "platform", "audit", "party", "framework", "definition"})
package nl.tweespan.checklist;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
