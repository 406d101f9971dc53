/** The framework agreement itself */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "definition file",
            " articles",
            " norms",
            " term",
            " notice and interpretations.:shared",
            "platform",
            "audit",
            "party",
            "compliance",
            "agenda"
        })
package nl.tweespan.framework;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
