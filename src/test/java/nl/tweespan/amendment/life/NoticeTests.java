package nl.tweespan.amendment.life;

import static nl.tweespan.amendment.life.AmendmentTests.refused;
import static nl.tweespan.amendment.life.Changing.COMING;
import static nl.tweespan.amendment.life.Changing.PROJECTS;
import static nl.tweespan.amendment.life.Changing.RUNNING;
import static nl.tweespan.amendment.life.Changing.TODAY;
import static nl.tweespan.amendment.life.Changing.UT;
import static nl.tweespan.amendment.life.Changing.ZGT;
import static nl.tweespan.amendment.life.Changing.by;
import static nl.tweespan.amendment.life.Changing.notice;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import nl.tweespan.amendment.CoveredProject.Standing;
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
    void endsAMonthAfterItWasReceivedOrOnALaterDayThatItNames(LocalDate received, LocalDate end) {
        assertThat(notice(received, null).end()).isEqualTo(end);
        assertThat(notice(received, end.minusDays(1)).end()).isEqualTo(end);
        assertThat(notice(received, end.plusDays(1)).end()).isEqualTo(end.plusDays(1));
    }

    @Test
    void isSentBetweenTheStartOfTheAgreementAndToday() {
        refused("sent", () -> Changing.sent("Daarom.", "Brief", TODAY.plusDays(1), null));
        refused("sent", () -> Changing.sent("Daarom.", "Brief", LocalDate.of(2019, 11, 27), null));
    }

    @Test
    void isReceivedOnceNotBeforeItWasSentAndNotAhead() {
        Notice notice = Changing.sent("Daarom.", "Brief", TODAY.minusDays(3), null);
        assertThat(notice.end()).isNull();
        refused("received", () -> notice.receive(Changing.FRAMEWORK, TODAY.minusDays(4), by(UT)));
        refused("received", () -> notice.receive(Changing.FRAMEWORK, TODAY.plusDays(1), by(UT)));
        refused("not-received", () -> notice.settle(java.util.List.of(), by(ZGT)));
        notice.receive(Changing.FRAMEWORK, TODAY.minusDays(3), by(UT));
        assertThat(notice.end()).isEqualTo(TODAY.minusDays(3).plusMonths(1));
        assertThatThrownBy(() -> notice.receive(Changing.FRAMEWORK, TODAY, by(ZGT)))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void isSettledWhenEveryProjectHasItsConsequence() {
        Notice notice = notice();
        assertThat(notice.end()).isEqualTo(TODAY.plusMonths(2));
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
    void settledLateItEndsAsItWould() {
        Notice notice = notice();
        LocalDate late = TODAY.plusMonths(3);
        notice.settle(java.util.List.of(Changing.project(3, Standing.OVER)), by(UT, late));
        assertThat(notice.state()).isEqualTo(State.DONE);
        assertThat(notice.end()).isEqualTo(TODAY.plusMonths(2));
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
    void itsGiverTakesItBackAloneUntilItWasReceived() {
        Notice notice = Changing.sent("Daarom.", "Brief", TODAY, null);
        refused("other-withdraws", () -> notice.withdraw("Blijf.", by(UT)));
        notice.withdraw("Er is weer geld.", by(ZGT));
        assertThat(notice.state()).isEqualTo(State.WITHDRAWN);
    }

    @Test
    void onceReceivedItIsTakenBackOnlyWithTheConsentOfTheOther() {
        Notice notice = notice();
        refused("other-withdraws", () -> notice.withdraw("Blijf.", by(UT)));
        refused("not-asked", () -> notice.consent("Graag.", Changing.FRAMEWORK.parties(), by(UT)));
        notice.settle(java.util.List.of(), by(UT));
        notice.withdraw("Er is weer geld.", by(ZGT));
        assertThat(notice.state()).isEqualTo(State.DONE);
        assertThatThrownBy(() -> notice.withdraw("Nog eens.", by(ZGT))).isInstanceOf(StaleVersion.class);
        refused("not-asked", () -> notice.consent("Ik ook.", Changing.FRAMEWORK.parties(), by(ZGT)));
        LocalDate end = TODAY.plusMonths(2);
        refused("ended", () -> notice.consent("Te laat.", Changing.FRAMEWORK.parties(), by(UT, end.plusDays(1))));
        notice.consent("Graag.", Changing.FRAMEWORK.parties(), by(UT, end));
        assertThat(notice.state()).isEqualTo(State.WITHDRAWN);
        assertThatThrownBy(() -> notice.withdraw("Nog eens.", by(ZGT))).isInstanceOf(StaleVersion.class);
    }

    @Test
    void everyOtherPartyConsents() {
        java.util.List<nl.tweespan.framework.Framework.Party> three = java.util.List.of(ZGT, UT, Changing.MST);
        Notice notice = notice();
        notice.withdraw("Er is weer geld.", by(ZGT));
        notice.consent("Graag.", three, by(UT));
        assertThat(notice.state()).isEqualTo(State.OPEN);
        notice.consent("Ook.", three, by(Changing.MST));
        assertThat(notice.state()).isEqualTo(State.WITHDRAWN);
    }

    @Test
    void whereTheTermIsOpenItEndsOnTheDayThatEveryPartyAgreedOn() {
        nl.tweespan.framework.Framework open = Rewritten.withoutTerm(Changing.FRAMEWORK);
        Notice notice = Changing.sent("Daarom.", "Brief", TODAY, null);
        notice.receive(open, TODAY, by(UT));
        assertThat(notice.end()).isNull();
        LocalDate day = TODAY.plusMonths(3);
        refused("who-agreed", () -> notice.agreeEnd(day, " ", open.parties(), by(ZGT)));
        refused("end-before-receipt", () -> notice.agreeEnd(TODAY.minusDays(1), "Wij.", open.parties(), by(ZGT)));
        notice.agreeEnd(day, "De voorzitters.", open.parties(), by(ZGT));
        assertThat(notice.end()).isNull();
        notice.agreeEnd(day.plusDays(1), "De voorzitters.", open.parties(), by(UT));
        assertThat(notice.end()).as("not the same day").isNull();
        notice.agreeEnd(day.plusDays(1), "Toch.", open.parties(), by(ZGT));
        assertThat(notice.end()).isEqualTo(day.plusDays(1));
        assertThatThrownBy(() -> notice.agreeEnd(day, "Toch niet.", open.parties(), by(UT)))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void isAnsweredUntilTheEndSettledOrNot() {
        Notice notice = notice();
        LocalDate over = TODAY.plusMonths(2).plusDays(1);
        assertThatThrownBy(() -> notice.answer(Reply.NOTED, "Te laat.", over, by(UT, over)))
                .isInstanceOf(StaleVersion.class);
        notice.settle(java.util.List.of(), by(UT));
        assertThatThrownBy(() -> notice.meet(over, "Almelo", by(UT, over))).isInstanceOf(StaleVersion.class);
        notice.meet(TODAY.plusDays(3), "Almelo", by(UT));
        notice.answer(Reply.NOTED, "Jammer.", TODAY, by(UT, over.minusDays(1)));
        assertThat(notice.answers()).hasSize(1);
    }

    @Test
    void isTakenNoteOf() {
        Notice notice = notice(TODAY.minusDays(5), TODAY.plusMonths(2));
        refused("verdict", () -> notice.answer(Reply.ACCEPT, "Goed.", TODAY, by(UT)));
        notice.answer(Reply.NOTED, "Jammer.", TODAY.minusDays(2), by(UT));
        assertThat(notice.answers()).hasSize(1);
    }
}
