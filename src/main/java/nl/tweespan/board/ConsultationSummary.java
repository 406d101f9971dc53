package nl.tweespan.board;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of the list of consultations, as it was known at the end of a day.
 *
 * @param heldOn null unless recorded as held
 * @param year of the annual report that was discussed; null unless held
 * @param unapproved whether a party has yet to approve the minutes
 */
public record ConsultationSummary(
        UUID id,
        LocalDate plannedFor,
        String place,
        @Nullable LocalDate heldOn,
        @Nullable Integer year,
        boolean cancelled,
        boolean unapproved) {

    /** The day on which it is or was. */
    public LocalDate day() {
        return heldOn == null ? plannedFor : heldOn;
    }

    public ConsultationState state(LocalDate day) {
        return ConsultationState.of(plannedFor, heldOn != null, cancelled, day);
    }
}
