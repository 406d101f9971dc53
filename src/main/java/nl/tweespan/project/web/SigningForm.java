package nl.tweespan.project.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.Set;
import nl.tweespan.platform.RealDate;
import nl.tweespan.project.life.Reasons;
import org.jspecify.annotations.Nullable;

/** A signature as typed, or why it is withheld. */
public record SigningForm(
        @NotNull @Nullable Outcome outcome,
        @NotBlank @RealDate String signedOn,
        @Size(max = 4000) @Nullable String reasons,
        @Nullable Set<String> about) {

    /** What whoever signs decides. */
    public enum Outcome {
        SIGN,
        REFUSE
    }

    Reasons because() {
        return new Reasons(Objects.requireNonNullElse(reasons, ""), Objects.requireNonNullElse(about, Set.of()));
    }
}
