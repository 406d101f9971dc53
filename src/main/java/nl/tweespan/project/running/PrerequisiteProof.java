package nl.tweespan.project.running;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Shows that a prerequisite is there.
 *
 * @param code of the prerequisite
 * @param reference number or document, and where it is kept
 * @param validFrom the first day on which it holds
 * @param validUntil the last; null when it does not expire
 */
public record PrerequisiteProof(
        String code,
        String reference,
        LocalDate validFrom,
        @Nullable LocalDate validUntil,
        UUID organisationId,
        String personName,
        LocalDate recordedOn) {

    boolean holds(LocalDate day) {
        return !validFrom.isAfter(day) && (validUntil == null || !validUntil.isBefore(day));
    }
}
