package nl.tweespan.framework.change;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.tweespan.framework.Framework;
import nl.tweespan.shared.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * How an amendment or a notice stood at the end of a day.
 *
 * @param on the day
 * @param organisationId the party that set it going
 * @param since when it was proposed or recorded
 * @param answerDue by when the others answer; null when no term was agreed
 * @param state as of that day
 * @param answered the parties that had answered
 * @param adopted the parties whose board had adopted an amendment as it stood
 * @param meetsOn the last meeting that was planned; null when there was none
 * @param effectiveOn of an adopted amendment
 * @param endsOn of a notice
 * @param settledOn of a notice
 * @param frameworkEnd when the framework ended or will end by notice; null when it does not
 * @param missing projects without consequence
 * @param examples references of the first of them; null when there are none
 */
public record ChangeStand(
        LocalDate on,
        ChangeKind kind,
        UUID frameworkId,
        int number,
        UUID organisationId,
        String reasons,
        LocalDate since,
        @Nullable LocalDate answerDue,
        State state,
        @Nullable LocalDate closedOn,
        List<UUID> answered,
        List<UUID> adopted,
        @Nullable LocalDate meetsOn,
        @Nullable LocalDate effectiveOn,
        @Nullable LocalDate receivedOn,
        @Nullable LocalDate earliestOn,
        @Nullable LocalDate endsOn,
        @Nullable LocalDate settledOn,
        @Nullable LocalDate frameworkEnd,
        long missing,
        @Nullable String examples) {

    public boolean open() {
        return state == State.OPEN && !lapsed();
    }

    /** Whether it was still open when the framework ended: then it is over, and nothing is asked of anybody. */
    public boolean lapsed() {
        return state == State.OPEN && frameworkEnd != null && !on.isBefore(frameworkEnd);
    }

    /** Whether it is a notice that is open or settled: no other can be given. */
    public boolean runs() {
        return kind == ChangeKind.NOTICE && (open() || state == State.DONE);
    }

    public Sentence name() {
        return kind.name(number);
    }

    public String url(Framework framework) {
        return kind.url(framework.code(), number);
    }

    /** The parties that still have to answer. */
    public List<Framework.Party> silent(Framework framework) {
        return framework.parties().stream()
                .filter(party -> !party.id().equals(organisationId) && !answered.contains(party.id()))
                .toList();
    }

    /** The parties whose board has not adopted it yet. */
    public List<Framework.Party> undecided(Framework framework) {
        return framework.parties().stream()
                .filter(party -> !adopted.contains(party.id()))
                .toList();
    }

    /** Whether the others can answer: while it is open, and a settled notice until its end. */
    public boolean answerable() {
        LocalDate end = end();
        return open() || end != null && on.isBefore(end);
    }

    /** Whether a meeting is still to come. */
    public boolean meets() {
        return meetsOn != null && !on.isAfter(meetsOn);
    }

    /**
     * By when the others act (article 8.1): on the day of a meeting that is to come, else by the term for an answer, or the day
     * of the meeting when that was later; null when neither was agreed.
     */
    public @Nullable LocalDate due() {
        if (meetsOn == null || answerDue == null) {
            return meetsOn == null ? answerDue : meetsOn;
        }
        return meets() || meetsOn.isAfter(answerDue) ? meetsOn : answerDue;
    }

    /** Whether an answer is late: the term has passed, and so has the last meeting that was planned (article 8.1). */
    public boolean late(Framework framework) {
        LocalDate due = due();
        return answerable()
                && due != null
                && due.isBefore(on)
                && !silent(framework).isEmpty();
    }

    /** The day on which the framework ended or will end by this notice; null while that is not so. */
    public @Nullable LocalDate end() {
        if (kind != ChangeKind.NOTICE || state != State.DONE || settledOn == null || endsOn == null) {
            return null;
        }
        return settledOn.isAfter(endsOn) ? settledOn : endsOn;
    }

    /** Whether the day in the notice has come while it is not settled: the agreement goes on, and article 8.2 is not met. */
    public boolean unsettled() {
        return kind == ChangeKind.NOTICE && open() && endsOn != null && !on.isBefore(endsOn);
    }

    public ChangeStatus status(Framework framework) {
        return ChangeStatus.of(this, framework);
    }
}
