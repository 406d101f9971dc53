/** Disputes under the agreement (article 9): consultation, panel of arbitrators, ruling. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"shared", "platform", "audit", "party", "compliance", "agenda", "definition", "framework"
        })
package nl.tweespan.dispute;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
