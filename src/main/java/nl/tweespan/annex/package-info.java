/** Annex 1: its versions, themes, domains, the matrix and what stands in each cell. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "platform",
            "audit",
            "party",
            "compliance",
            "agenda",
            "amendment",
            "framework",
            "definition"
        })
package nl.tweespan.annex;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
