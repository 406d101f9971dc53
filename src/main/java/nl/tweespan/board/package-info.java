/** What the boards read */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "the annual progress report.:shared",
            "platform",
            "party",
            "compliance",
            "framework",
            "annex",
            "project"
        })
package nl.tweespan.board;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
