package nl.tweespan.project.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.Set;
import nl.tweespan.project.life.Reasons;
import org.jspecify.annotations.Nullable;

/** Why a party withholds its consent, as typed. */
public record WithholdingForm(
        @NotBlank @Size(max = 4000) String reasons,
        @Nullable Set<String> about) {

    Reasons because() {
        return new Reasons(reasons, Objects.requireNonNullElse(about, Set.of()));
    }
}
