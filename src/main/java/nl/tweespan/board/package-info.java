/** What the boards do together: their consultations, the annual progress report and the yearly evaluation. */
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
            "definition",
            "annex",
            "project"
        })
package nl.tweespan.board;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
