package nl.tweespan.board.consultation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.tweespan.framework.Framework;
import org.jspecify.annotations.Nullable;

/**
 * A consultation of the boards as it was known at the end of a day.
 *
 * @param meeting null until it is recorded as held
 * @param cancellation null unless it was called off
 * @param points what the parties put on the agenda themselves
 * @param attendance empty until it is recorded as held
 * @param minutes each wording, the last one at the end
 */
public record ConsultationDetails(
        UUID id,
        Plan plan,
        LocalDate plannedOn,
        @Nullable Meeting meeting,
        @Nullable Cancellation cancellation,
        List<Point> points,
        List<Attendance> attendance,
        List<Minutes> minutes,
        long version) {

    /** @param year of the annual report that was discussed */
    public record Meeting(LocalDate heldOn, LocalDate recordedOn, int year) {}

    public record Cancellation(LocalDate on, String reason) {}

    public record Point(UUID id, UUID organisationId, String title, String personName, LocalDate addedOn) {}

    public record Attendance(UUID organisationId, String attended) {}

    /**
     * A wording of the minutes.
     *
     * @param organisationId the party that wrote it, and by that approves it
     * @param decisions null when nothing was decided
     */
    public record Minutes(
            int number,
            UUID organisationId,
            String personName,
            LocalDate writtenOn,
            String text,
            @Nullable String decisions,
            List<Approval> approvals) {

        public boolean approvedBy(UUID party) {
            return approvals.stream()
                    .anyMatch(approval -> approval.organisationId().equals(party));
        }

        /** The parties that have not approved it. */
        public List<Framework.Party> waitsFor(Framework framework) {
            return framework.parties().stream()
                    .filter(party -> !approvedBy(party.id()))
                    .toList();
        }
    }

    public record Approval(UUID organisationId, String personName, LocalDate approvedOn) {}

    /** The wording that counts; null before the first. */
    public @Nullable Minutes lastMinutes() {
        return minutes.isEmpty() ? null : minutes.get(minutes.size() - 1);
    }

    /** Whether it came to the registry after its day: then nobody saw papers here, and none are kept. */
    public boolean enteredAfterwards() {
        return meeting != null && plannedOn.isAfter(meeting.heldOn());
    }

    public boolean planned() {
        return meeting == null && cancellation == null;
    }

    /** The day on which it is or was. */
    public LocalDate day() {
        return meeting == null ? plan.day() : meeting.heldOn();
    }

    public ConsultationState state(LocalDate day) {
        return ConsultationState.of(plan.day(), meeting != null, cancellation != null, day);
    }
}
