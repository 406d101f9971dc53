package nl.tweespan.project.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import nl.tweespan.project.running.Progress;
import org.jspecify.annotations.Nullable;

/** A progress report as typed. */
public record ProgressForm(
        @NotBlank @Size(max = 4000) String done,
        @Size(max = 4000) @Nullable String results,
        @Size(max = 4000) @Nullable String delays,
        @Size(max = 4000) @Nullable String risks,
        @Size(max = 4000) @Nullable String publications) {

    Progress progress() {
        return new Progress(done.strip(), given(results), given(delays), given(risks), given(publications));
    }

    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
