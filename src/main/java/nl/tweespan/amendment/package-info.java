/** Amendments of a framework (article 8.1) and notice of it (article 8.2), with what they mean for its projects. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"shared", "platform", "audit", "party", "compliance", "agenda", "definition", "framework"
        })
package nl.tweespan.amendment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
