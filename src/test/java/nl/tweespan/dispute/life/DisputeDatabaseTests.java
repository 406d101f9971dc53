package nl.tweespan.dispute.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import nl.tweespan.TestClock;
import nl.tweespan.TweespanTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/** What plain SQL, with the rights of the application, cannot do to a dispute. */
@TweespanTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DisputeDatabaseTests {

    private static final String SEAT =
            "insert into arbitrator (id, dispute_id, framework_id, organisation_id, chosen_by, name, appointed_on)"
                    + " select gen_random_uuid(), d.id, d.framework_id, %s, '%s', '%s', :today - %d"
                    + " from dispute d where d.id = :id";
    private static final String UT = "(select id from organisation where code = 'ut')";
    private static final String ZGT = "(select id from organisation where code = 'zgt')";
    private static final String MEETING = "insert into dispute_meeting (id, dispute_id, held_on, notes)"
            + " values (gen_random_uuid(), :id, :today - %d, 'Gesproken')";

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private UUID opened;
    private UUID failed;
    private UUID seated;
    private UUID complete;
    private UUID ruled;

    @BeforeAll
    void walk() throws Exception {
        DisputeWalk walk = new DisputeWalk(mvc, jdbc, TestClock.today());
        opened = id(walk.opened("Database"));
        failed = id(walk.failed("Database"));
        seated = id(walk.seated("Database"));
        complete = id(walk.complete("Database"));
        ruled = id(walk.ruled("Database"));
    }

    @Test
    void aDisputeBeginsInConsultationUnderTheAgreement() {
        String copy = "insert into dispute (id, framework_id, opened_by, subject, about, opened_on, %s)"
                + " select gen_random_uuid(), framework_id, opened_by, subject, about, opened_on, %s from dispute"
                + " where id = :id";
        refused(opened, "begins in consultation", copy.formatted("failed_on, failure", ":today, 'Nee'"));
        refused(opened, "begins in consultation", copy.formatted("settled_on, settlement", ":today, 'Ja'"));
        refused(
                opened,
                "dispute_consulted_first",
                copy.formatted("ruled_on, ruling, ruling_place", ":today, 'x', 'y'"));
        refused(
                opened,
                "did not hold yet",
                "insert into dispute (id, framework_id, opened_by, subject, about, opened_on) select gen_random_uuid(),"
                        + " framework_id, opened_by, subject, about, date '2019-11-27' from dispute where id = :id");
        refused(
                opened,
                "framework_party",
                "insert into dispute (id, framework_id, opened_by, subject, about, opened_on) select gen_random_uuid(),"
                        + " framework_id, gen_random_uuid(), subject, about, opened_on from dispute where id = :id");
    }

    @ParameterizedTest
    @CsvSource({
        "settled_on = :today - 41, settlement = 'x'",
        "failed_on = :today - 41, failure = 'x'",
        "failed_on = :today",
        "failure = 'x'",
        "court_asked_on = :today, court_reference = 'x'",
        "subject = 'Anders'",
        "opened_on = opened_on - 1",
        "about = ''",
        "opened_by = null"
    })
    void anOpenDisputeGetsOnlyWholeFactsInOrder(String wrong) {
        refused(opened, "", "update dispute set " + wrong + " where id = :id");
    }

    private static String step(String act, String party, String about) {
        return "insert into dispute_step (id, dispute_id, position, act, about_id, happened_on, text, recorded_on, organisation_id,"
                + " person_id, person_name) select '00000000-0000-7000-8000-00000000000" + (party.equals("ut") ? 1 : 2)
                + "'::uuid, :id, (select max(position) + 1 from dispute_step where dispute_id = :id), '" + act + "', "
                + about + ", :today, "
                + (act.equals("CONFIRM") ? "null" : "'Eens'") + ", :today, o.id,"
                + " (select min(id::text)::uuid from person where organisation_id = o.id), 'Iemand'"
                + " from organisation o where o.code = '" + party + "'";
    }

    private static final String LAST =
            "(select id from dispute_step where dispute_id = :id and act in ('SETTLE', 'WITHDRAW') order by position desc limit 1)";

    @Test
    void theyCloseItThemselvesWhenEveryPartySaysSo() {
        String settle = "update dispute set settled_on = :today, settlement = 'Eens' where id = :id";
        String withdraw = "update dispute set withdrawn_on = :today, withdrawal = 'Nee' where id = :id";
        for (UUID dispute : new UUID[] {opened, failed, complete}) {
            refused(dispute, "every party says so", settle);
            refused(dispute, "every party says so", step("SETTLE", "ut", "null"), settle);
            assertThatCode(() -> run(dispute, step("SETTLE", "ut", "null"), step("CONFIRM", "zgt", LAST), settle))
                    .doesNotThrowAnyException();
        }
        refused(
                opened,
                "dispute_one_way_out",
                step("SETTLE", "ut", "null"),
                step("CONFIRM", "zgt", LAST),
                settle.replace("settlement", "withdrawn_on = :today, withdrawal = 'Nee', settlement"));
        refused(complete, "the consent of every party", step("WITHDRAW", "zgt", "null"), withdraw);
        refused(complete, "who raised a dispute", step("WITHDRAW", "ut", "null"));
        refused(
                complete,
                "another party confirms",
                step("SETTLE", "ut", "null"),
                step("CONFIRM", "ut", LAST).replace("000001'", "000003'"));
        assertThatCode(() -> run(failed, step("WITHDRAW", "zgt", "null"), withdraw))
                .doesNotThrowAnyException();
        refused(failed, "nobody acted: WITHDRAW", withdraw, "set constraints all immediate");
        refused(ruled, "closed dispute", settle);
        refused(
                opened,
                "consultation was held",
                MEETING.formatted(1),
                "update dispute set failed_on = :today - 2, failure = 'Nee' where id = :id");
        refused(opened, "nobody acted: dispute_meeting", MEETING.formatted(1), "set constraints all immediate");
        refused(ruled, "history", "update dispute_step set person_name = 'Een ander' where dispute_id = :id");
    }

    @Test
    void consultationFailsOnlyAfterItWasHeld() {
        String fail = "update dispute set failed_on = :today - 1, failure = 'Nee' where id = :id";
        refused(opened, "never held", fail);
        assertThatCode(() -> run(opened, MEETING.formatted(1), fail)).doesNotThrowAnyException();
    }

    @Test
    void consultationIsHeldWhileItLasts() {
        refused(opened, "no consultation", MEETING.formatted(41));
        refused(failed, "no consultation", MEETING.formatted(1));
        refused(ruled, "no consultation", MEETING.formatted(1));
    }

    @Test
    void nobodyAndNoPartyIsAppointedTwice() {
        String zgt = SEAT.formatted(ZGT, "PARTY", "mr. A. de Vries", 5);
        assertThatCode(() -> run(failed, zgt, SEAT.formatted(UT, "PARTY", "dr. A. de Vries", 5)))
                .doesNotThrowAnyException();
        refused(failed, "arbitrator_once", zgt, SEAT.formatted(UT, "PARTY", " MR.  a. de vries ", 5));
        refused(failed, "arbitrator_one_a_party", zgt, SEAT.formatted(ZGT, "PARTY", "mr. D. Ander", 5));
        refused(complete, "arbitrator_one_chair", SEAT.formatted("null", "COURT", "mr. E. Tweede", 5));
        refused(seated, "arbitrator_once", SEAT.formatted("null", "ARBITRATORS", "MR. A. DE VRIES", 5));
    }

    @Test
    void thePanelComesAfterConsultationAndTheChairLast() {
        refused(opened, "dispute_order", SEAT.formatted(ZGT, "PARTY", "mr. A. de Vries", 5));
        refused(failed, "dispute_order", SEAT.formatted(ZGT, "PARTY", "mr. A. de Vries", 31));
        refused(failed, "dispute_order", SEAT.formatted("null", "ARBITRATORS", "mr. C. Smit", 5));
        refused(seated, "dispute_order", SEAT.formatted("null", "ARBITRATORS", "mr. C. Smit", 21));
        refused(seated, "dispute_order", SEAT.formatted("null", "COURT", "mr. C. Smit", 5));
        refused(seated, "arbitrator_check", SEAT.formatted("null", "PARTY", "mr. C. Smit", 5));
        refused(seated, "arbitrator_check", SEAT.formatted(UT, "COURT", "mr. C. Smit", 5));
        assertThatCode(() -> run(seated, SEAT.formatted("null", "ARBITRATORS", "mr. C. Smit", 20)))
                .doesNotThrowAnyException();
    }

    @Test
    void theCourtIsAskedAfterTheAppointmentsAndThePanelRulesWithItsChair() {
        String ask = "update dispute set court_asked_on = :today - %d, court_reference = 'C/08/1' where id = :id";
        refused(failed, "dispute_order", ask.formatted(5));
        refused(seated, "dispute_order", ask.formatted(21));
        assertThatCode(() -> run(seated, ask.formatted(20))).doesNotThrowAnyException();
        String rule = "update dispute set ruled_on = :today - %d, ruling = 'Zo', ruling_place = 'Hier' where id = :id";
        refused(seated, "without chair", rule.formatted(1));
        refused(complete, "without chair", rule.formatted(11));
        assertThatCode(() -> run(complete, rule.formatted(10))).doesNotThrowAnyException();
    }

    @Test
    void whatIsRecordedStaysAndAClosedDisputeIsClosed() {
        refused(ruled, "closed dispute", "update dispute set ruling = 'Anders' where id = :id");
        refused(failed, "stays", "update dispute set failure = 'Anders' where id = :id");
        refused(failed, "stays", "update dispute set failed_on = null, failure = null where id = :id");
        refused(ruled, "history", "delete from dispute where id = :id");
        refused(opened, "history", "delete from dispute where id = :id");
        refused(ruled, "history", "update arbitrator set name = 'mr. X. Ander' where dispute_id = :id");
        refused(ruled, "history", "delete from arbitrator where dispute_id = :id");
        refused(ruled, "history", "delete from dispute_meeting where dispute_id = :id");
        refused(ruled, "history", "update dispute_meeting set notes = 'Anders' where dispute_id = :id");
    }

    private void refused(UUID dispute, String reason, String... statements) {
        assertThatThrownBy(() -> run(dispute, statements))
                .satisfies(thrown -> assertThat(NestedExceptionUtils.getMostSpecificCause(thrown)
                                .getMessage())
                        .contains(reason));
    }

    /** Runs them in one transaction that is rolled back when they succeed. */
    private void run(UUID dispute, String... statements) {
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            for (String statement : statements) {
                jdbc.sql(statement)
                        .param("id", dispute)
                        .param("today", TestClock.today())
                        .update();
            }
        });
    }

    private static UUID id(String url) {
        return UUID.fromString(DisputeWalk.id(url));
    }
}
