package nl.tweespan.framework.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.tweespan.shared.RuleBroken;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the aggregate allows and refuses, without Spring. */
class DisputeTests {

    private static final LocalDate START = LocalDate.of(2019, 11, 28);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final LocalDate OPENED = TODAY.minusDays(40);
    private static final UUID FRAMEWORK = new UUID(0, 1);
    private static final UUID ZGT = new UUID(0, 2);
    private static final UUID UT = new UUID(0, 3);
    private static final UUID MST = new UUID(0, 4);
    private static final List<UUID> TWO = List.of(ZGT, UT);

    @Test
    void beginsInConsultationAndKnowsNoPanel() {
        Dispute dispute = opened();
        refused("consult-first", () -> dispute.appoint(ZGT, "mr. A. Arbiter", TODAY, TODAY));
        refused("consult-first", () -> dispute.appointChair("mr. C. Voorzitter", TODAY, TWO, TODAY));
        refused("consult-first", () -> dispute.askCourt(TODAY, "C/08/1", TWO, TODAY));
        refused("consult-first", () -> dispute.rule(TODAY, "Zo is het", "Archief", TODAY));
    }

    @Test
    void isNotOpenedBeforeTheAgreementNorInTheFuture() {
        refused("day-outside", () -> opened(START.minusDays(1)));
        refused("day-outside", () -> opened(TODAY.plusDays(1)));
    }

    @Test
    void consultationIsHeldBetweenTheOpeningAndToday() {
        Dispute dispute = opened();
        refused("day-outside", () -> dispute.meet(OPENED.minusDays(1), "Te vroeg", TODAY));
        refused("day-outside", () -> dispute.meet(TODAY.plusDays(1), "Te laat", TODAY));
        dispute.meet(OPENED.plusDays(9), "Gesproken", TODAY);
        refused("day-outside", () -> dispute.fail(OPENED.plusDays(8), "Eerder dan het overleg", TODAY));
        refused("day-outside", () -> dispute.settle(OPENED.plusDays(8), "Eerder dan het overleg", TODAY));
    }

    @Test
    void consultationThatWasNeverHeldHasNotFailed() {
        Dispute dispute = opened();
        refused("meet-first", () -> dispute.fail(TODAY, "Niet gesproken", TODAY));
        refused("consult-first", () -> dispute.appoint(ZGT, "mr. A. Arbiter", TODAY, TODAY));
        dispute.meet(TODAY, "Gesproken", TODAY);
        dispute.fail(TODAY, "Niet eens geworden", TODAY);
        dispute.appoint(ZGT, "mr. A. Arbiter", TODAY, TODAY);
    }

    @Test
    void onlyTheOpenerWithdrawsAndOnlyWhileNothingHappened() {
        Dispute dispute = opened();
        refused("not-opener", () -> dispute.withdraw(UT, TODAY, "Toch niet", TODAY));
        dispute.meet(TODAY, "Gesproken", TODAY);
        refused("consulted-already", () -> dispute.withdraw(ZGT, TODAY, "Toch niet", TODAY));
    }

    @Test
    void aClosedDisputeStaysAsItIs() {
        Dispute dispute = opened();
        dispute.settle(TODAY, "Eens geworden", TODAY);
        refused("closed", () -> dispute.meet(TODAY, "Nog eens", TODAY));
        refused("closed", () -> dispute.fail(TODAY, "Toch niet", TODAY));
        refused("closed", () -> dispute.appoint(ZGT, "mr. A. Arbiter", TODAY, TODAY));
        Dispute ruled = seated();
        ruled.appointChair("mr. C. Voorzitter", TODAY, TWO, TODAY);
        ruled.rule(TODAY, "UT krijgt gelijk", "Archief", TODAY);
        refused("closed", () -> ruled.rule(TODAY, "Toch ZGT", "Archief", TODAY));
    }

    @Test
    void consultationIsOverOnceItFailed() {
        Dispute dispute = failed();
        refused("consultation-over", () -> dispute.meet(TODAY, "Nog eens", TODAY));
        refused("consultation-over", () -> dispute.settle(TODAY, "Toch eens", TODAY));
        refused("consultation-over", () -> dispute.withdraw(ZGT, TODAY, "Toch niet", TODAY));
    }

    @Test
    void eachPartyAppointsOnce() {
        Dispute dispute = failed();
        dispute.appoint(ZGT, "mr. A. Arbiter", TODAY, TODAY);
        refused("party-appointed", () -> dispute.appoint(ZGT, "mr. B. Ander", TODAY, TODAY));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mr. A. Arbiter",
                "MR. a. arbiter",
                " mr.  A.\tArbiter ",
                "mr.\u00a0A.\u2003Arbiter",
                "ｍr. A. Arbiter"
            })
    void nobodySitsTwice(String again) {
        Dispute dispute = failed();
        dispute.appoint(ZGT, "mr. A. Arbiter", TODAY, TODAY);
        refused("sits-already", () -> dispute.appoint(UT, again, TODAY, TODAY));
        dispute.appoint(UT, "dr. A. Arbiter", TODAY, TODAY);
        refused("sits-already", () -> dispute.appointChair(again, TODAY, TWO, TODAY));
    }

    @Test
    void theChairWaitsForEveryParty() {
        Dispute dispute = failed();
        dispute.appoint(ZGT, "mr. A. Arbiter", TODAY, TODAY);
        refused("seat-missing", () -> dispute.appointChair("mr. C. Voorzitter", TODAY, TWO, TODAY));
        refused("seat-missing", () -> dispute.askCourt(TODAY, "C/08/1", TWO, TODAY));
        dispute.appoint(UT, "mr. B. Arbiter", TODAY, TODAY);
        refused("seat-missing", () -> dispute.askCourt(TODAY, "C/08/1", List.of(ZGT, UT, MST), TODAY));
        dispute.appointChair("mr. C. Voorzitter", TODAY, TWO, TODAY);
        refused("chair-appointed", () -> dispute.appointChair("mr. D. Ander", TODAY, TWO, TODAY));
        refused("chair-appointed", () -> dispute.askCourt(TODAY, "C/08/1", TWO, TODAY));
    }

    @Test
    void theCourtIsAskedOnceAndNamesTheChairAfterwards() {
        Dispute dispute = seated();
        dispute.askCourt(TODAY.minusDays(3), "C/08/1", TWO, TODAY);
        refused("court-asked", () -> dispute.askCourt(TODAY, "C/08/2", TWO, TODAY));
        refused("day-outside", () -> dispute.appointChair("mr. C. Voorzitter", TODAY.minusDays(4), TWO, TODAY));
        refused("no-chair", () -> dispute.rule(TODAY, "Zo is het", "Archief", TODAY));
        dispute.appointChair("mr. C. Voorzitter", TODAY.minusDays(2), TWO, TODAY);
        refused("day-outside", () -> dispute.rule(TODAY.minusDays(3), "Zo is het", "Archief", TODAY));
    }

    @Test
    void textsAreNotBlank() {
        Dispute dispute = opened();
        refused("text-missing", () -> dispute.meet(TODAY, " \u2003 ", TODAY));
        refused("text-missing", () -> new Dispute(FRAMEWORK, ZGT, new Claim(" a ", "Iets", TODAY, null), span()));
        Dispute failed = failed();
        refused("text-missing", () -> failed.appoint(ZGT, " \u00a0a", TODAY, TODAY));
    }

    private static Dispute opened() {
        return opened(OPENED);
    }

    private static Dispute opened(LocalDate on) {
        return new Dispute(FRAMEWORK, ZGT, new Claim("Wie de metingen bezit", "ZGT en UT", on, null), span());
    }

    private static Span span() {
        return new Span(START, TODAY);
    }

    private static Dispute failed() {
        Dispute dispute = opened();
        dispute.meet(TODAY.minusDays(12), "Gesproken", TODAY);
        dispute.fail(TODAY.minusDays(10), "Geen overeenstemming", TODAY);
        return dispute;
    }

    private static Dispute seated() {
        Dispute dispute = failed();
        dispute.appoint(ZGT, "mr. A. Arbiter", TODAY.minusDays(9), TODAY);
        dispute.appoint(UT, "mr. B. Arbiter", TODAY.minusDays(5), TODAY);
        return dispute;
    }

    /** Refused by article 9, with this reason. */
    private static void refused(String rule, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(RuleBroken.class, broken -> {
            assertThat(broken.reason().key()).isEqualTo("framework.dispute.rule." + rule);
            assertThat(broken.article()).startsWith("9");
        });
    }
}
