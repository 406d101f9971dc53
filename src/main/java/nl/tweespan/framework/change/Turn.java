package nl.tweespan.framework.change;

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
public record Turn(
        Step step, Framework.Party party, @Nullable LocalDate due, ChangeStand stand) {

    /** What is asked. */
    public enum Step {
        ANSWER("/answers"),
        CONSEQUENCES("/consequences"),
        ADOPT("/adoption"),
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
                case ANSWER -> Mandate.ANSWER;
                case ADOPT -> Mandate.ADOPT_AMENDMENT;
                case CONSEQUENCES, SETTLE -> kind.mandate();
            };
        }
    }

    /** All turns, what comes first before what follows; none once it is over. */
    public static List<Turn> of(ChangeStand stand, Framework framework) {
        List<Turn> turns = new ArrayList<>();
        Framework.Party mover = framework.party(stand.organisationId());
        boolean notice = stand.kind() == ChangeKind.NOTICE;
        if (stand.answerable()) {
            stand.silent(framework).forEach(party -> turns.add(new Turn(Step.ANSWER, party, stand.due(), stand)));
        }
        if (stand.missing() > 0 && (stand.open() || notice && stand.state() == State.DONE)) {
            turns.add(new Turn(Step.CONSEQUENCES, mover, stand.endsOn(), stand));
        } else if (stand.open() && notice) {
            turns.add(new Turn(Step.SETTLE, mover, stand.endsOn(), stand));
        } else if (stand.open() && turns.isEmpty()) {
            stand.undecided(framework).forEach(party -> turns.add(new Turn(Step.ADOPT, party, null, stand)));
        }
        return List.copyOf(turns);
    }

    /** The norm or article that asks for it: a notice is answered under article 8.2 itself. */
    String norm() {
        if (stand.kind() == ChangeKind.AMENDMENT) {
            return "8.1b";
        }
        return step == Step.ANSWER ? stand.kind().article() : "8.2d";
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
        return Sentence.of("framework.change.turn." + step + "." + stand.kind(), stand.missing());
    }

    /** What the link to it says. */
    public Sentence act() {
        return Sentence.of("framework.change.act." + step);
    }
}
