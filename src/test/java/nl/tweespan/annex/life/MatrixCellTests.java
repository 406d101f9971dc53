package nl.tweespan.annex.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.tweespan.annex.AnnexContent.Domain;
import nl.tweespan.annex.AnnexContent.Theme;
import nl.tweespan.annex.AnnexContent.Unit;
import nl.tweespan.annex.CellCount;
import nl.tweespan.annex.life.MatrixCell.Drift;
import nl.tweespan.definition.CellState;
import nl.tweespan.shared.Ids;
import nl.tweespan.shared.Localised;
import nl.tweespan.shared.Sentence;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MatrixCellTests {

    private static final LocalDate MAY = LocalDate.of(2026, 5, 4);

    @Test
    void agreesWhenWhatRunsIsMarkedRunning() {
        assertThat(cell(CellState.RUNNING, 2, 0).drift()).isNull();
        assertThat(cell(CellState.POTENTIAL, 0, 1).drift()).isNull();
        assertThat(cell(null, 0, 0).drift()).isNull();
    }

    @Test
    void driftsWhenAnnexAndRealityDiffer() {
        assertThat(cell(CellState.RUNNING, 0, 3).drift()).isEqualTo(Drift.NOTHING_RUNS);
        assertThat(cell(CellState.POTENTIAL, 1, 0).drift()).isEqualTo(Drift.RUNS_THOUGH_POTENTIAL);
        assertThat(cell(null, 1, 0).drift()).isEqualTo(Drift.RUNS_THOUGH_EMPTY);
    }

    @Test
    void saysSinceWhenAProjectRunsThatTheAnnexCallsAnOpportunity() {
        assertThat(cell(CellState.POTENTIAL, 1, 0).driftWords())
                .isEqualTo(Sentence.of("annex.drift.RUNS_THOUGH_POTENTIAL.since", 1L, MAY));
    }

    @Test
    void countsProposalsBesideTheState() {
        assertThat(cell(CellState.RUNNING, 3, 1).words())
                .isEqualTo(Sentence.of("annex.cell.proposals", Sentence.of("annex.cell.RUNNING"), 1L));
        assertThat(cell(null, 0, 2).words())
                .isEqualTo(Sentence.of("annex.cell.proposals", Sentence.of("annex.cell.EMPTY"), 2L));
    }

    @Test
    void isBlankOnlyWhenNothingIsThereAtAll() {
        assertThat(cell(null, 0, 0).blank()).isTrue();
        assertThat(cell(null, 0, 1).blank()).isFalse();
        assertThat(cell(CellState.POTENTIAL, 0, 0).blank()).isFalse();
    }

    @Test
    void namesAUnitByTheAbbreviationThatEndsItsName() {
        assertThat(unit("Biosystems and Signals (BSS)").shortName().nl()).isEqualTo("BSS");
        assertThat(unit("TechMed Centre").shortName().nl()).isEqualTo("TechMed Centre");
    }

    private static MatrixCell cell(@Nullable CellState state, long running, long proposals) {
        return new MatrixCell(
                new Theme(Ids.next(), Ids.next(), "theme", words("Thema"), words(""), List.of(), List.of()),
                new Domain(Ids.next(), Ids.next(), "domain", words("Domein"), words(""), unit("I"), List.of()),
                state,
                new CellCount(running, proposals, running > 0 ? MAY : null));
    }

    private static Unit unit(String name) {
        return new Unit(Ids.next(), "unit", words(name));
    }

    private static Localised words(String text) {
        return new Localised(text, text);
    }
}
