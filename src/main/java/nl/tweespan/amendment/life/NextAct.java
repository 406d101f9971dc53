package nl.tweespan.amendment.life;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.tweespan.framework.Framework;
import nl.tweespan.framework.Mandate;
import nl.tweespan.shared.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Whose turn it is about an amendment or a notice, and for what.
 *
 * @param due by when; null when no term runs
 */
public record NextAct(
        Step step, Framework.Party party, @Nullable LocalDate due, ChangeSnapshot stand) {

    /** What is asked. */
    public enum Step {
        ANSWER("/answers"),
        CONFIRM_MEETING("/meeting/confirmation"),
        CONSEQUENCES("/consequences"),
        ADOPT("/adoption"),
        RECEIVE("/receipt"),
        CONSENT("/consent"),
        AGREE_END("/end"),
        SETTLE("/settlement");

        private final String path;

        Step(String path) {
            this.path = path;
        }

        public String path() {
            return path;
        }

        Mandate mandate(ChangeKind kind) {
            return switch (this) {
                case ANSWER, CONFIRM_MEETING, RECEIVE -> ChangeMandates.ANSWER;
                case CONSENT, AGREE_END -> ChangeMandates.GIVE_NOTICE;
                case ADOPT -> ChangeMandates.ADOPT_AMENDMENT;
                case CONSEQUENCES, SETTLE -> kind.mandate();
            };
        }
    }

    /** All turns, what comes first before what follows; none once it is over. Nobody owes an answer to a notice. */
    public static List<NextAct> of(ChangeSnapshot stand, Framework framework) {
        List<NextAct> turns = new ArrayList<>();
        if (stand.kind() == ChangeKind.NOTICE) {
            notice(stand, framework, turns);
            return List.copyOf(turns);
        }
        if (stand.answerable()) {
            stand.silent(framework).forEach(party -> turns.add(new NextAct(Step.ANSWER, party, stand.due(), stand)));
        }
        stand.meetingAsked(framework)
                .forEach(party -> turns.add(new NextAct(Step.CONFIRM_MEETING, party, stand.due(), stand)));
        if (stand.missing() > 0 && stand.open()) {
            turns.add(new NextAct(Step.CONSEQUENCES, framework.party(stand.organisationId()), null, stand));
        } else if (stand.open() && turns.isEmpty()) {
            stand.undecided(framework).forEach(party -> turns.add(new NextAct(Step.ADOPT, party, null, stand)));
        }
        return List.copyOf(turns);
    }

    private static void notice(ChangeSnapshot stand, Framework framework, List<NextAct> turns) {
        Framework.Party mover = framework.party(stand.organisationId());
        if (!stand.runs()) {
            return;
        }
        stand.unconsenting(framework).forEach(party -> turns.add(new NextAct(Step.CONSENT, party, stand.end(), stand)));
        stand.endAsked(framework).forEach(party -> turns.add(new NextAct(Step.AGREE_END, party, null, stand)));
        if (stand.receivedOn() == null) {
            turns.add(new NextAct(Step.RECEIVE, mover, null, stand));
        } else if (stand.missing() > 0) {
            turns.add(new NextAct(Step.CONSEQUENCES, mover, stand.end(), stand));
        } else if (stand.open()) {
            turns.add(new NextAct(Step.SETTLE, mover, stand.end(), stand));
        }
    }

    /** The norm that asks for it. */
    String norm() {
        return stand.kind() == ChangeKind.AMENDMENT ? "8.1b" : "8.2d";
    }

    /** Whether the answer waits for a meeting that is to come. */
    boolean meets() {
        return step == Step.ANSWER && stand.meets();
    }

    public String url(Framework framework) {
        return stand.url(framework) + step.path();
    }

    /** One sentence: what is asked and by which article. */
    public Sentence what() {
        return Sentence.of("amendment.turn." + step + "." + stand.kind(), stand.missing());
    }

    /** What the link to it says. */
    public Sentence act() {
        return Sentence.of("amendment.act." + step);
    }
}
