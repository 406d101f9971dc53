package nl.tweespan.project.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What the other party says to an early end. */
public record EndAnswerForm(
        @NotNull @Nullable Outcome outcome,
        @Size(max = 4000) @Nullable String words) {

    /** Whether it agrees. */
    public enum Outcome {
        CONSENT,
        DIFFER
    }
}
