/** A project from initiative to running agreement */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "review",
            " elaboration",
            " approval",
            " refusal",
            " signatures.:shared",
            "platform",
            "audit",
            "party",
            "account",
            "compliance",
            "agenda",
            "framework",
            "annex",
            "checklist"
        })
package nl.tweespan.project;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
