package nl.tweespan.annex.life;

import static nl.tweespan.annex.life.Contents.DATA;
import static nl.tweespan.annex.life.Contents.EMPTY;
import static nl.tweespan.annex.life.Contents.IMAGING;
import static nl.tweespan.annex.life.Contents.LOGISTICS;
import static nl.tweespan.annex.life.Contents.ONCOLOGY;
import static nl.tweespan.annex.life.Contents.POTENTIAL;
import static nl.tweespan.annex.life.Contents.RUNNING;
import static nl.tweespan.annex.life.Contents.START;
import static nl.tweespan.annex.life.Contents.TODAY;
import static nl.tweespan.annex.life.Contents.UT;
import static nl.tweespan.annex.life.Contents.ZGT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.tweespan.annex.Acceptance;
import nl.tweespan.annex.AnnexVersion;
import nl.tweespan.annex.CellCount;
import nl.tweespan.annex.CellKey;
import nl.tweespan.annex.VersionOutcome;
import nl.tweespan.definition.CellState;
import nl.tweespan.shared.RuleBroken;
import nl.tweespan.shared.StaleVersion;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DraftTests {

    private static final Period FIVE_YEARS = Period.ofYears(5);

    private final Draft draft = Draft.of(Contents.first(), Contents.BY);

    @Test
    void beginsAsACopyOfTheNewestVersion() {
        assertThat(draft.content()).isEqualTo(Contents.content());
        assertThat(draft.acceptances()).isEmpty();
    }

    static Stream<Consumer<Draft>> changes() {
        return Stream.of(
                draft -> draft.put(Contents.theme(9, "sleep", "Slaap", "Sleep"), TODAY),
                draft -> draft.put(Contents.renamed(ONCOLOGY, "Kanker", "Cancer"), TODAY),
                draft -> draft.remove(ONCOLOGY.id(), TODAY),
                draft -> draft.put(Contents.domain(9, "robots", "Robots", "Robots"), TODAY),
                draft -> draft.remove(DATA.id(), TODAY),
                draft -> draft.mark(Map.of(EMPTY, CellState.RUNNING), TODAY),
                draft -> draft.plan(new VersionPlan(null, null, "Five years on."), TODAY),
                draft -> draft.plan(new VersionPlan(TODAY.plusDays(9), null, null), TODAY));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void aChangeLetsTheAcceptancesFallAwayAndCounts(Consumer<Draft> change) {
        accept(by(ZGT, TODAY));

        change.accept(draft);

        assertThat(draft.acceptances()).isEmpty();
        assertThat(draft.row().version()).isEqualTo(101);
    }

    @Test
    void whatChangesNothingLetsTheAcceptancesStand() {
        accept(by(ZGT, TODAY));

        draft.put(ONCOLOGY, TODAY);
        draft.mark(Map.of(RUNNING, CellState.RUNNING), TODAY);
        draft.plan(new VersionPlan(null, null, null), TODAY);

        assertThat(draft.acceptedBy(ZGT)).isTrue();
        assertThat(draft.row().version()).isEqualTo(100);
    }

    @Test
    void undoesNoVersionThatWasAcceptedSinceItBegan() {
        accept(by(ZGT, TODAY));
        AnnexVersion first = Contents.first();
        AnnexVersion second = new AnnexVersion(
                new UUID(2, 2),
                first.frameworkId(),
                2,
                TODAY,
                null,
                TODAY,
                VersionOutcome.REVISED,
                null,
                List.of(),
                Contents.content());

        assertThatThrownBy(() -> draft.expectNewest(second))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("annex.rule.base-replaced");
        assertThatThrownBy(() -> draft.version(second, FIVE_YEARS)).isInstanceOf(RuleBroken.class);
        draft.expectNewest(first);
    }

    @Test
    void aThemeGoesWithItsCells() {
        draft.remove(ONCOLOGY.id(), TODAY);

        assertThat(draft.content().themes()).containsExactly(LOGISTICS);
        assertThat(draft.content().cells()).containsOnlyKeys(POTENTIAL);
    }

    @Test
    void namesAreTakenOnce() {
        refused("2.1", "annex.rule.name-taken", () -> draft.put(Contents.theme(9, "o", "ONCOLOGIE", "Other"), TODAY));
        refused("2.1", "annex.rule.name-taken", () -> draft.put(Contents.domain(9, "i", "Anders", "imaging"), TODAY));
        draft.put(Contents.renamed(ONCOLOGY, "Oncologie", "Cancer"), TODAY);
    }

    @Test
    void onlyItsOwnCellsAreMarked() {
        CellKey other = new CellKey(new UUID(1, 1), IMAGING.id());
        refused("2.1", "annex.rule.cell-unknown", () -> draft.mark(Map.of(other, CellState.RUNNING), TODAY));

        Map<CellKey, @Nullable CellState> none = new HashMap<>();
        none.put(RUNNING, null);
        draft.mark(none, TODAY);
        assertThat(draft.content().state(RUNNING.themeId(), RUNNING.domainId())).isNull();
    }

    @Test
    void driftIsPutRightInExactlyThoseCells() {
        List<MatrixCell> drifted = Matrix.drifted(Matrix.rows(
                draft.content(), Map.of(POTENTIAL, new CellCount(2, 0, START), EMPTY, new CellCount(1, 1, START))));

        draft.correct(drifted, TODAY);

        assertThat(draft.content().cells())
                .isEqualTo(
                        Map.of(RUNNING, CellState.POTENTIAL, POTENTIAL, CellState.RUNNING, EMPTY, CellState.RUNNING));
    }

    @Test
    void datesLieAhead() {
        refused("2.1", "annex.rule.starts-too-soon", () -> plan(TODAY.minusDays(1), null));
        refused("2.1", "annex.rule.review-too-soon", () -> plan(TODAY.plusDays(5), TODAY.plusDays(5)));
        refused("2.1", "annex.rule.review-too-soon", () -> plan(null, TODAY));
        plan(TODAY, TODAY.plusDays(1));
    }

    @Test
    void aPartyAcceptsOnce() {
        accept(by(ZGT, TODAY));

        assertThatThrownBy(() -> accept(by(ZGT, TODAY))).isInstanceOf(StaleVersion.class);
    }

    @Test
    void nobodyAcceptsWhatWasNotPutBeforeTheBoards() {
        refused("2.1", "annex.rule.not-offered", () -> draft.accept(by(ZGT, TODAY)));
        draft.offer(new DraftRow.Offer(new UUID(1, 1), TODAY));
        draft.mark(Map.of(EMPTY, CellState.RUNNING), TODAY);
        refused("2.1", "annex.rule.not-offered", () -> draft.accept(by(ZGT, TODAY)));
    }

    @Test
    void whatChangesNothingIsAReview() {
        accept(by(ZGT, TODAY));
        assertThat(draft.version(Contents.first(), FIVE_YEARS).unchanged()).isTrue();
        draft.mark(Map.of(EMPTY, CellState.RUNNING), TODAY);
        accept(by(ZGT, TODAY));
        assertThat(draft.version(Contents.first(), FIVE_YEARS).unchanged()).isFalse();
    }

    @Test
    void anAnnexNamesAThemeAtLeast() {
        draft.remove(ONCOLOGY.id(), TODAY);
        draft.remove(LOGISTICS.id(), TODAY);

        refused("2.1", "annex.rule.no-themes", () -> accept(by(ZGT, TODAY)));
    }

    @Test
    void holdsFromTheLastAcceptanceForTheUsualTerm() {
        AnnexVersion next = accepted(TODAY, TODAY.plusDays(3));

        assertThat(next.number()).isEqualTo(2);
        assertThat(next.acceptedOn()).isEqualTo(TODAY.plusDays(3));
        assertThat(next.inForceFrom()).isEqualTo(TODAY.plusDays(3));
        assertThat(next.reviewBy()).isEqualTo(TODAY.plusDays(3).plusYears(5));
    }

    @Test
    void holdsFromThePlannedDayButNeverBeforeTheLastAcceptance() {
        plan(TODAY.plusDays(10), TODAY.plusYears(2));

        assertThat(accepted(TODAY, TODAY.plusDays(3)).inForceFrom()).isEqualTo(TODAY.plusDays(10));
        assertThat(draft.version(Contents.first(), FIVE_YEARS).reviewBy()).isEqualTo(TODAY.plusYears(2));
    }

    @Test
    void aLateAcceptanceMovesTheFirstDay() {
        plan(TODAY.plusDays(2), null);

        assertThat(accepted(TODAY, TODAY.plusDays(3)).inForceFrom()).isEqualTo(TODAY.plusDays(3));
    }

    @Test
    void isNotAcceptedWhenItsReviewHasPassed() {
        plan(null, TODAY.plusDays(1));

        refused("2.1", "annex.rule.review-too-soon", () -> accept(by(ZGT, TODAY.plusDays(1))));
    }

    @Test
    void hasNoReviewWhereNoneIsAgreed() {
        accept(by(ZGT, TODAY));

        assertThat(draft.version(Contents.first(), null).reviewBy()).isNull();
    }

    private AnnexVersion accepted(LocalDate first, LocalDate last) {
        accept(by(ZGT, first));
        accept(by(UT, last));
        return draft.version(Contents.first(), FIVE_YEARS);
    }

    private void plan(@Nullable LocalDate from, @Nullable LocalDate reviewBy) {
        draft.plan(new VersionPlan(from, reviewBy, null), TODAY);
    }

    /** Puts it before the boards when it does not lie there, and accepts it. */
    private void accept(Acceptance acceptance) {
        if (draft.row().offered() == null) {
            draft.offer(new DraftRow.Offer(new UUID(1, 1), TODAY));
        }
        draft.accept(acceptance);
    }

    private static Acceptance by(UUID party, LocalDate on) {
        return new Acceptance(party, new UUID(1, 2), "Somebody", on);
    }

    private static void refused(String article, String key, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(RuleBroken.class, broken -> {
            assertThat(broken.article()).isEqualTo(article);
            assertThat(broken.reason().key()).isEqualTo(key);
        });
    }
}
