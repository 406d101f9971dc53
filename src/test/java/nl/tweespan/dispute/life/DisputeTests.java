package nl.tweespan.dispute.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.tweespan.shared.Attribution;
import nl.tweespan.shared.RuleBroken;
import nl.tweespan.shared.StaleVersion;
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
        refused("consult-first", () -> dispute.appoint("mr. A. Arbiter", TODAY, by(ZGT)));
        refused("consult-first", () -> dispute.appointChair("mr. C. Voorzitter", TODAY, TWO, by(ZGT)));
        refused("consult-first", () -> dispute.askCourt(TODAY, "C/08/1", TWO, by(ZGT)));
        refused("consult-first", () -> dispute.rule(TODAY, "Zo is het", "Archief", by(ZGT)));
    }

    @Test
    void isNotOpenedBeforeTheAgreementNorInTheFuture() {
        refused("day-outside", () -> opened(START.minusDays(1)));
        refused("day-outside", () -> opened(TODAY.plusDays(1)));
    }

    @Test
    void consultationIsHeldBetweenTheOpeningAndToday() {
        Dispute dispute = opened();
        refused("day-outside", () -> dispute.meet(OPENED.minusDays(1), "Te vroeg", by(ZGT)));
        refused("day-outside", () -> dispute.meet(TODAY.plusDays(1), "Te laat", by(ZGT)));
        dispute.meet(OPENED.plusDays(9), "Gesproken", by(ZGT));
        refused("day-outside", () -> dispute.fail(OPENED.plusDays(8), "Eerder dan het overleg", by(ZGT)));
        refused("day-outside", () -> dispute.settle(OPENED.plusDays(8), "Eerder dan het overleg", by(ZGT)));
    }

    @Test
    void consultationThatWasNeverHeldHasNotFailed() {
        Dispute dispute = opened();
        refused("meet-first", () -> dispute.fail(TODAY, "Niet gesproken", by(ZGT)));
        refused("consult-first", () -> dispute.appoint("mr. A. Arbiter", TODAY, by(ZGT)));
        dispute.meet(TODAY, "Gesproken", by(ZGT));
        dispute.fail(TODAY, "Niet eens geworden", by(ZGT));
        dispute.appoint("mr. A. Arbiter", TODAY, by(ZGT));
    }

    @Test
    void onlyTheOpenerWithdrawsAloneUntilAnArbitratorSits() {
        Dispute dispute = failed();
        refused("not-opener", () -> dispute.withdraw(TODAY, "Toch niet", by(UT)));
        dispute.withdraw(TODAY, "Toch niet", by(ZGT));
        refused("closed", () -> dispute.appoint("mr. A. Arbiter", TODAY, by(ZGT)));
    }

    @Test
    void onceAnArbitratorSitsItIsWithdrawnWithTheConsentOfTheOther() {
        Dispute dispute = seated();
        dispute.withdraw(TODAY, "Toch niet", by(ZGT));
        refused("nothing-to-confirm", () -> dispute.confirm(TWO, by(ZGT)));
        dispute.appointChair("mr. C. Voorzitter", TODAY, TWO, by(ZGT));
        dispute.confirm(TWO, by(UT));
        refused("closed", () -> dispute.rule(TODAY, "Te laat", "Archief", by(ZGT)));
    }

    @Test
    void aSettlementBindsOnceEveryPartySaysSoAlsoDuringArbitration() {
        Dispute dispute = seated();
        refused("nothing-to-confirm", () -> dispute.confirm(TWO, by(UT)));
        dispute.settle(TODAY, "Ieder de helft", by(ZGT));
        dispute.appointChair("mr. C. Voorzitter", TODAY, TWO, by(UT));
        dispute.settle(TODAY, "UT twee derde", by(UT));
        refused("nothing-to-confirm", () -> dispute.confirm(TWO, by(UT)));
        dispute.confirm(TWO, by(ZGT));
        refused("closed", () -> dispute.rule(TODAY, "Te laat", "Archief", by(ZGT)));
        refused("closed", () -> dispute.settle(TODAY, "Nog eens", by(ZGT)));
    }

    @Test
    void allOfThreePartiesConfirm() {
        List<UUID> three = List.of(ZGT, UT, MST);
        Dispute dispute = opened();
        dispute.settle(TODAY, "Ieder een derde", by(ZGT));
        dispute.confirm(three, by(MST));
        assertThatThrownBy(() -> dispute.confirm(three, by(MST))).isInstanceOf(StaleVersion.class);
        dispute.meet(TODAY, "Nog gesproken", by(UT));
        dispute.confirm(three, by(UT));
        refused("closed", () -> dispute.meet(TODAY, "Te laat", by(UT)));
    }

    @Test
    void aClosedDisputeStaysAsItIs() {
        Dispute dispute = opened();
        dispute.settle(TODAY, "Eens geworden", by(ZGT));
        dispute.confirm(TWO, by(UT));
        refused("closed", () -> dispute.meet(TODAY, "Nog eens", by(ZGT)));
        refused("closed", () -> dispute.fail(TODAY, "Toch niet", by(ZGT)));
        refused("closed", () -> dispute.appoint("mr. A. Arbiter", TODAY, by(ZGT)));
        Dispute ruled = seated();
        ruled.appointChair("mr. C. Voorzitter", TODAY, TWO, by(ZGT));
        ruled.rule(TODAY, "UT krijgt gelijk", "Archief", by(ZGT));
        refused("closed", () -> ruled.rule(TODAY, "Toch ZGT", "Archief", by(ZGT)));
        refused("closed", () -> ruled.settle(TODAY, "Toch eens", by(ZGT)));
        refused("closed", () -> ruled.withdraw(TODAY, "Toch niet", by(ZGT)));
    }

    @Test
    void consultationIsOverOnceItFailed() {
        Dispute dispute = failed();
        refused("consultation-over", () -> dispute.meet(TODAY, "Nog eens", by(ZGT)));
        refused("consultation-over", () -> dispute.fail(TODAY, "Nog eens", by(ZGT)));
    }

    @Test
    void eachPartyAppointsOnce() {
        Dispute dispute = failed();
        dispute.appoint("mr. A. Arbiter", TODAY, by(ZGT));
        refused("party-appointed", () -> dispute.appoint("mr. B. Ander", TODAY, by(ZGT)));
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
        dispute.appoint("mr. A. Arbiter", TODAY, by(ZGT));
        refused("sits-already", () -> dispute.appoint(again, TODAY, by(UT)));
        dispute.appoint("dr. A. Arbiter", TODAY, by(UT));
        refused("sits-already", () -> dispute.appointChair(again, TODAY, TWO, by(ZGT)));
    }

    @Test
    void theChairWaitsForEveryParty() {
        Dispute dispute = failed();
        dispute.appoint("mr. A. Arbiter", TODAY, by(ZGT));
        refused("seat-missing", () -> dispute.appointChair("mr. C. Voorzitter", TODAY, TWO, by(ZGT)));
        refused("seat-missing", () -> dispute.askCourt(TODAY, "C/08/1", TWO, by(ZGT)));
        dispute.appoint("mr. B. Arbiter", TODAY, by(UT));
        refused("seat-missing", () -> dispute.askCourt(TODAY, "C/08/1", List.of(ZGT, UT, MST), by(ZGT)));
        dispute.appointChair("mr. C. Voorzitter", TODAY, TWO, by(ZGT));
        refused("chair-appointed", () -> dispute.appointChair("mr. D. Ander", TODAY, TWO, by(ZGT)));
        refused("chair-appointed", () -> dispute.askCourt(TODAY, "C/08/1", TWO, by(ZGT)));
    }

    @Test
    void theCourtIsAskedOnceAndNamesTheChairAfterwards() {
        Dispute dispute = seated();
        dispute.askCourt(TODAY.minusDays(3), "C/08/1", TWO, by(ZGT));
        refused("court-asked", () -> dispute.askCourt(TODAY, "C/08/2", TWO, by(ZGT)));
        refused("day-outside", () -> dispute.appointChair("mr. C. Voorzitter", TODAY.minusDays(4), TWO, by(ZGT)));
        refused("no-chair", () -> dispute.rule(TODAY, "Zo is het", "Archief", by(ZGT)));
        dispute.appointChair("mr. C. Voorzitter", TODAY.minusDays(2), TWO, by(ZGT));
        refused("day-outside", () -> dispute.rule(TODAY.minusDays(3), "Zo is het", "Archief", by(ZGT)));
    }

    @Test
    void textsAreNotBlank() {
        Dispute dispute = opened();
        refused("text-missing", () -> dispute.meet(TODAY, " \u2003 ", by(ZGT)));
        refused(
                "text-missing",
                () -> new Dispute(FRAMEWORK, new DisputeSubject(" a ", "Iets", TODAY, null), START, by(ZGT)));
        Dispute failed = failed();
        refused("text-missing", () -> failed.appoint(" \u00a0a", TODAY, by(ZGT)));
    }

    private static Attribution by(UUID party) {
        return new Attribution(new UUID(0, 9), "Iemand", party, TODAY, Instant.EPOCH);
    }

    private static Dispute opened() {
        return opened(OPENED);
    }

    private static Dispute opened(LocalDate on) {
        return new Dispute(
                FRAMEWORK, new DisputeSubject("Wie de metingen bezit", "ZGT en UT", on, null), START, by(ZGT));
    }

    private static Dispute failed() {
        Dispute dispute = opened();
        dispute.meet(TODAY.minusDays(12), "Gesproken", by(ZGT));
        dispute.fail(TODAY.minusDays(10), "Geen overeenstemming", by(ZGT));
        return dispute;
    }

    private static Dispute seated() {
        Dispute dispute = failed();
        dispute.appoint("mr. A. Arbiter", TODAY.minusDays(9), by(ZGT));
        dispute.appoint("mr. B. Arbiter", TODAY.minusDays(5), by(UT));
        return dispute;
    }

    /** Refused by article 9, with this reason. */
    private static void refused(String rule, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(RuleBroken.class, broken -> {
            assertThat(broken.reason().key()).isEqualTo("dispute.rule." + rule);
            assertThat(broken.article()).startsWith("9");
        });
    }
}
