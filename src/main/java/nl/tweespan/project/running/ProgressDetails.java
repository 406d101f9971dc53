package nl.tweespan.project.running;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A progress report as the pages show it; see {@link Progress}. */
public record ProgressDetails(
        int number,
        String done,
        @Nullable String results,
        @Nullable String delays,
        @Nullable String risks,
        @Nullable String publications,
        UUID organisationId,
        String personName,
        LocalDate reportedOn) {}
