/** The framework agreement itself: the versions of its text, its articles, term, interpretations and mandates. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "platform",
            "definition",
            "definition :: reading",
            "audit",
            "party",
            "compliance",
            "agenda"
        })
package nl.tweespan.framework;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
