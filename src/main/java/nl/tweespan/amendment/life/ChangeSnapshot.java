package nl.tweespan.amendment.life;

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
 * @param consenting the parties that want a received notice to be taken back, its giver first
 * @param ending the parties that said last on which day a notice without a term ends the agreement, the same day for all
 * @param confirming the parties that have not confirmed a meeting that another planned
 * @param meetsOn the first meeting that every party confirmed, and so the one that counts; null when there was none
 * @param effectiveOn of an adopted amendment
 * @param endsOn of a notice
 * @param settledOn of a notice
 * @param frameworkEnd when the framework ended or will end by notice; null when it does not
 * @param missing projects without consequence
 * @param examples references of the first of them; null when there are none
 */
public record ChangeSnapshot(
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
        List<UUID> consenting,
        List<UUID> ending,
        List<UUID> confirming,
        @Nullable LocalDate meetsOn,
        @Nullable LocalDate effectiveOn,
        @Nullable LocalDate receivedOn,
        @Nullable LocalDate earliestOn,
        @Nullable LocalDate endsOn,
        @Nullable LocalDate settledOn,
        @Nullable LocalDate frameworkEnd,
        long missing,
        @Nullable String examples) {

    /** The same, with so many projects without consequence. */
    ChangeSnapshot without(long consequences, String first) {
        return new ChangeSnapshot(
                on,
                kind,
                frameworkId,
                number,
                organisationId,
                reasons,
                since,
                answerDue,
                state,
                closedOn,
                answered,
                adopted,
                consenting,
                ending,
                confirming,
                meetsOn,
                effectiveOn,
                receivedOn,
                earliestOn,
                endsOn,
                settledOn,
                frameworkEnd,
                consequences,
                first);
    }

    public boolean open() {
        return state == State.OPEN && !lapsed();
    }

    /** Whether it is an amendment that was still open when the framework ended: then it is over, and nothing is asked of anybody. */
    public boolean lapsed() {
        return kind == ChangeKind.AMENDMENT && state == State.OPEN && frameworkEnd != null && on.isAfter(frameworkEnd);
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
        return without(framework, adopted);
    }

    /** The parties that are asked to confirm a meeting: none once one counts, or everybody answered. */
    public List<Framework.Party> meetingAsked(Framework framework) {
        return kind == ChangeKind.AMENDMENT
                        && open()
                        && meetsOn == null
                        && !silent(framework).isEmpty()
                ? framework.parties().stream()
                        .filter(party -> confirming.contains(party.id()))
                        .toList()
                : List.of();
    }

    /** Whether the others can answer: while it is open, and a notice until its end, which asks for none. */
    public boolean answerable() {
        return kind == ChangeKind.NOTICE ? runs() && !ended() : open();
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
        if (kind == ChangeKind.NOTICE) {
            return null;
        }
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

    /** The last day of the framework by this notice; null while nothing tells it, or when it was withdrawn. */
    public @Nullable LocalDate end() {
        return runs() ? endsOn : null;
    }

    /** Whether the framework is over by this notice; on its last day it still holds. */
    public boolean ended() {
        LocalDate end = end();
        return end != null && on.isAfter(end);
    }

    /** Whether its giver, alone or with the others, can still take it back. */
    public boolean revocable() {
        return runs() && !ended();
    }

    /** Whether it was received and its giver asks to take it back. */
    public boolean withdrawing() {
        return revocable() && consenting.contains(organisationId);
    }

    /** The parties that have not consented yet to its being taken back; empty when nobody asks. */
    public List<Framework.Party> unconsenting(Framework framework) {
        return withdrawing() ? without(framework, consenting) : List.of();
    }

    /** Whether it was received under an agreement that leaves the term open, and no end was agreed. */
    public boolean endless() {
        return runs() && receivedOn != null && endsOn == null;
    }

    /** The parties that have not said yet on which day the agreement ends, while another has; empty otherwise. */
    public List<Framework.Party> endAsked(Framework framework) {
        return endless() && !ending.isEmpty() ? without(framework, ending) : List.of();
    }

    private static List<Framework.Party> without(Framework framework, List<UUID> these) {
        return framework.parties().stream()
                .filter(party -> !these.contains(party.id()))
                .toList();
    }

    /** Whether the framework has ended by it while what becomes of its projects is not settled. */
    public boolean unsettled() {
        return open() && ended();
    }

    public ChangeStatus status(Framework framework) {
        return ChangeStatus.of(this, framework);
    }
}
