/** A project from initiative to running agreement: review, elaboration, approval, refusal, signatures. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "platform",
            "audit",
            "party",
            "account",
            "compliance",
            "agenda",
            "amendment",
            "dispute",
            "framework",
            "definition",
            "annex",
            "checklist"
        })
package nl.tweespan.project;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
