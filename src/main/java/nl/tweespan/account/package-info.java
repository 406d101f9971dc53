/** Who may sign in */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"users", " their roles per party", " and sessions.:shared", "platform", "audit", "party"
        })
package nl.tweespan.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
