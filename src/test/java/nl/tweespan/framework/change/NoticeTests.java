package nl.tweespan.framework.change;

import static nl.tweespan.framework.change.AmendmentTests.refused;
import static nl.tweespan.framework.change.Changing.COMING;
import static nl.tweespan.framework.change.Changing.PROJECTS;
import static nl.tweespan.framework.change.Changing.RUNNING;
import static nl.tweespan.framework.change.Changing.TODAY;
import static nl.tweespan.framework.change.Changing.UT;
import static nl.tweespan.framework.change.Changing.ZGT;
import static nl.tweespan.framework.change.Changing.by;
import static nl.tweespan.framework.change.Changing.notice;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import nl.tweespan.framework.CoveredProject.Standing;
import nl.tweespan.shared.StaleVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoticeTests {

    @Test
    void isInWritingAndWithReasons() {
        refused("reasons.NOTICE", () -> notice(" ", "Brief", TODAY, TODAY.plusMonths(1)));
        refused("document", () -> notice("Daarom.", "\n", TODAY, TODAY.plusMonths(1)));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-22, 2026-12-22",
        "2026-01-31, 2026-02-28",
        "2024-01-31, 2024-02-29",
        "2026-02-28, 2026-03-28",
        "2025-12-31, 2026-01-31"
    })
    void endsAMonthAfterItWasReceivedAtTheEarliest(LocalDate received, LocalDate earliest) {
        assertThat(notice(received, earliest).earliestOn()).isEqualTo(earliest);
        refused("ends-early", () -> notice(received, earliest.minusDays(1)));
    }

    @Test
    void isReceivedBetweenTheStartOfTheAgreementAndToday() {
        refused("received", () -> notice(TODAY.plusDays(1), TODAY.plusYears(1)));
        refused("received", () -> notice(LocalDate.of(2019, 11, 27), TODAY.plusYears(1)));
    }

    @Test
    void takesEffectWhenEveryProjectHasItsConsequence() {
        Notice notice = notice();
        assertThat(notice.end()).isNull();
        refused("missing.NOTICE", () -> notice.settle(PROJECTS, by(UT)));
        refused("how.NOTICE", () -> notice.means(RUNNING, Outcome.CONTINUES, null, by(ZGT)));
        refused("outcome", () -> notice.means(RUNNING, Outcome.UNAFFECTED, null, by(ZGT)));
        notice.means(RUNNING, Outcome.CONTINUES, "Tot zijn eigen einde.", by(ZGT));
        refused("missing.NOTICE", () -> notice.settle(PROJECTS, by(UT)));
        notice.means(COMING, Outcome.ENDS, "Gaat niet door.", by(UT));

        notice.settle(PROJECTS, by(UT));

        assertThat(notice.end()).isEqualTo(TODAY.plusMonths(2));
        assertThatThrownBy(() -> notice.settle(PROJECTS, by(UT))).isInstanceOf(StaleVersion.class);
    }

    @Test
    void settledLateItEndsLater() {
        Notice notice = notice();
        LocalDate late = TODAY.plusMonths(3);
        notice.settle(java.util.List.of(Changing.project(3, Standing.OVER)), by(UT, late));
        assertThat(notice.end()).isEqualTo(late);
    }

    @Test
    void aProjectThatComesAfterSettlingStillGetsItsConsequence() {
        Notice notice = notice();
        notice.means(RUNNING, Outcome.CONTINUES, "Tot zijn einde.", by(ZGT));
        notice.settle(PROJECTS.subList(0, 1), by(UT));
        notice.means(COMING, Outcome.ENDS, "Gaat niet door.", by(UT));
        assertThatThrownBy(() -> notice.means(RUNNING, Outcome.ENDS, "Toch niet.", by(UT)))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void itsGiverTakesItBackUntilTheEnd() {
        Notice notice = notice();
        refused("other-withdraws", () -> notice.withdraw("Blijf.", by(UT)));
        notice.settle(java.util.List.of(), by(UT));
        refused("ended", () -> notice.withdraw("Te laat.", by(ZGT, TODAY.plusMonths(2))));
        notice.withdraw("Er is weer geld.", by(ZGT, TODAY.plusMonths(2).minusDays(1)));
        assertThat(notice.state()).isEqualTo(State.WITHDRAWN);
        assertThatThrownBy(() -> notice.withdraw("Nog eens.", by(ZGT))).isInstanceOf(StaleVersion.class);
    }

    @Test
    void isAnsweredUntilTheEndAlsoWhenItWasSettledBefore() {
        Notice notice = notice();
        notice.settle(java.util.List.of(), by(UT));
        LocalDate end = TODAY.plusMonths(2);
        assertThatThrownBy(() -> notice.answer(Verdict.NOTED, "Te laat.", end, by(UT, end)))
                .isInstanceOf(StaleVersion.class);
        assertThatThrownBy(() -> notice.meet(end, "Almelo", by(UT, end))).isInstanceOf(StaleVersion.class);
        notice.meet(TODAY.plusDays(3), "Almelo", by(UT));
        notice.answer(Verdict.NOTED, "Jammer.", TODAY, by(UT, end.minusDays(1)));
        assertThat(notice.answers()).hasSize(1);
    }

    @Test
    void isTakenNoteOf() {
        Notice notice = notice(TODAY.minusDays(5), TODAY.plusMonths(2));
        refused("verdict", () -> notice.answer(Verdict.ACCEPT, "Goed.", TODAY, by(UT)));
        notice.answer(Verdict.NOTED, "Jammer.", TODAY.minusDays(2), by(UT));
        assertThat(notice.answers()).hasSize(1);
    }
}
