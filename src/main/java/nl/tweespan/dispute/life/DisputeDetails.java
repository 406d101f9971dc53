package nl.tweespan.dispute.life;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A dispute as it was known at the end of a day: what happened later is not there.
 *
 * @param projectId the project that it is about; null when it is about none
 * @param meetings how often the parties consulted about it
 * @param settled how it was settled in consultation; null when it was not
 * @param failed why consultation failed
 * @param withdrawn why the party that opened it took it back
 * @param courtAsked the court's reference of the request for a chair
 * @param ruling what the panel ruled
 * @param rulingPlace where the document lies
 * @param arbitrators who sits on the panel, in the order of appointment
 * @param steps who did what, the first first; of what was recorded before this was kept nothing is known
 */
public record DisputeDetails(
        UUID id,
        UUID frameworkId,
        UUID openedBy,
        String subject,
        String about,
        LocalDate openedOn,
        @Nullable UUID projectId,
        int meetings,
        @Nullable Fact settled,
        @Nullable Fact failed,
        @Nullable Fact withdrawn,
        @Nullable Fact courtAsked,
        @Nullable Fact ruling,
        @Nullable String rulingPlace,
        List<Arbitrator> arbitrators,
        List<StepTaken> steps,
        long version) {

    /**
     * What somebody did.
     *
     * @param aboutId the consultation, the seat, or the step that is confirmed; null for the rest
     * @param text what was settled, or why it is to be taken back; null for the rest
     */
    public record StepTaken(
            UUID id,
            DisputeAct act,
            @Nullable UUID aboutId,
            LocalDate happenedOn,
            @Nullable String text,
            LocalDate recordedOn,
            UUID organisationId,
            String personName) {}

    /** What a party said that closes the dispute once every other party confirms it; null when nothing waits. */
    public @Nullable StepTaken closing() {
        return closed()
                ? null
                : steps.stream()
                        .filter(step -> step.act() == DisputeAct.SETTLE || step.act() == DisputeAct.WITHDRAW)
                        .reduce((first, second) -> second)
                        .orElse(null);
    }

    /** Whether that waits for this party. */
    public boolean waitsFor(UUID party) {
        StepTaken closing = closing();
        return closing != null
                && !closing.organisationId().equals(party)
                && steps.stream()
                        .noneMatch(step -> closing.id().equals(step.aboutId())
                                && step.organisationId().equals(party));
    }

    /** Something that happened on a day. */
    public record Fact(LocalDate on, String text) {}

    /** Whether nothing more can happen to it. */
    public boolean closed() {
        return settled != null || withdrawn != null || ruling != null;
    }

    /** Who sits for that party; null when the seat is empty. */
    public @Nullable Arbitrator arbitratorOf(UUID party) {
        return new Panel(arbitrators).of(party).orElse(null);
    }

    public @Nullable Arbitrator chair() {
        return new Panel(arbitrators).chair().orElse(null);
    }
}
