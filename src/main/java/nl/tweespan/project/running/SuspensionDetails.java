package nl.tweespan.project.running;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A suspension as the pages show it.
 *
 * @param fromDay the first day on which the project rests
 * @param resumedOn the first day on which it does no more, as far as this party is concerned; null while it does
 */
public record SuspensionDetails(
        LocalDate fromDay,
        String reasons,
        UUID organisationId,
        String personName,
        LocalDate suspendedOn,
        @Nullable LocalDate resumedOn,
        @Nullable String resumedByName,
        @Nullable String resumedBecause) {

    public boolean standing() {
        return resumedOn == null;
    }
}
