/** Who may sign in: users, their roles per party, and sessions. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "platform", "audit", "agenda", "party"})
package nl.tweespan.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
