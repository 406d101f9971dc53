package nl.tweespan.annex.life;

import nl.tweespan.annex.AnnexContent.Domain;
import nl.tweespan.annex.AnnexContent.Theme;
import nl.tweespan.annex.CellCount;
import nl.tweespan.annex.CellKey;
import nl.tweespan.definition.CellState;
import nl.tweespan.shared.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * A cell of the matrix: what the annex says, and what goes on.
 *
 * @param state what the annex says; null when it leaves the cell empty
 */
public record MatrixCell(
        Theme theme, Domain domain, @Nullable CellState state, CellCount count) {

    /** How annex and reality may differ. */
    public enum Drift {
        NOTHING_RUNS,
        RUNS_THOUGH_POTENTIAL,
        RUNS_THOUGH_EMPTY
    }

    CellKey key() {
        return new CellKey(theme.id(), domain.id());
    }

    /** How annex and reality differ; null when they agree. */
    public @Nullable Drift drift() {
        boolean runs = count.running() > 0;
        if (state == CellState.RUNNING) {
            return runs ? null : Drift.NOTHING_RUNS;
        }
        if (!runs) {
            return null;
        }
        return state == CellState.POTENTIAL ? Drift.RUNS_THOUGH_POTENTIAL : Drift.RUNS_THOUGH_EMPTY;
    }

    /** Why annex and reality differ, in a sentence; only asked of a cell that drifts. */
    public Sentence driftWords() {
        Drift drift = drift();
        if (drift == null || drift == Drift.NOTHING_RUNS || count.runningSince() == null) {
            return Sentence.of("annex.drift." + drift, count.running());
        }
        return Sentence.of("annex.drift." + drift + ".since", count.running(), count.runningSince());
    }

    /** What the annex would say of it if it went by what goes on. */
    CellState real() {
        return count.running() > 0 ? CellState.RUNNING : CellState.POTENTIAL;
    }

    /** Nothing in the annex and nothing going on. */
    public boolean blank() {
        return state == null && count.running() == 0 && count.proposals() == 0;
    }

    /** What stands in the cell below its number, such as "lopend, 1 voorstel". */
    public Sentence words() {
        Object what = drift() != null ? drift() : state != null ? state : "EMPTY";
        Sentence state = Sentence.of("annex.cell." + what);
        return count.proposals() == 0 ? state : Sentence.of("annex.cell.proposals", state, count.proposals());
    }

    /** What the annex says of the cell. */
    public Sentence stateWords() {
        return Sentence.of("annex.state." + (state == null ? "EMPTY" : state));
    }

    /** Tone of the tag of its state. */
    public String tone() {
        return state == CellState.RUNNING ? "met" : state == CellState.POTENTIAL ? "accent" : "neutral";
    }
}
