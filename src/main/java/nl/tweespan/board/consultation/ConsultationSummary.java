package nl.tweespan.board.consultation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of the list of consultations, as it was known at the end of a day.
 *
 * @param heldOn null unless recorded as held
 * @param year of the annual report that was discussed; null unless held
 * @param recordedOn the day on which it was recorded as held; null unless held
 * @param afterwards whether it came to the registry after it was held; then no papers are kept
 * @param unapproved whether a party has yet to approve the minutes
 */
public record ConsultationSummary(
        UUID id,
        LocalDate plannedFor,
        String place,
        @Nullable LocalDate heldOn,
        @Nullable Integer year,
        @Nullable LocalDate recordedOn,
        boolean afterwards,
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
