/** What the boards read: the annual progress report. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "platform",
            "party",
            "compliance",
            "framework",
            "framework :: definition",
            "annex",
            "project"
        })
package nl.tweespan.board;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
