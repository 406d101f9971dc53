package nl.tweespan.project.ending;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An early end as the pages show it.
 *
 * @param lastDay the last day of the project, asked or agreed
 * @param consents what the other party said; null until it answered
 * @param answer in its words; a consent may have none
 */
public record EarlyEndDetails(
        EarlyEndState state,
        String reasons,
        LocalDate lastDay,
        UUID organisationId,
        String personName,
        LocalDate proposedOn,
        @Nullable UUID answeredBy,
        @Nullable String answererName,
        @Nullable LocalDate answeredOn,
        @Nullable Boolean consents,
        @Nullable String answer,
        @Nullable String closedBecause) {

    public StandingEnd standing() {
        return new StandingEnd(organisationId, state == EarlyEndState.AGREED);
    }
}
