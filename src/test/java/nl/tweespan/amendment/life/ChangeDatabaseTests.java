package nl.tweespan.amendment.life;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import nl.tweespan.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.transaction.support.TransactionTemplate;

/** Plain SQL past the application: the rules of article 8 hold in the database too. Each attempt is taken back. */
class ChangeDatabaseTests extends ChangeTest {

    private static final String CHANGE = """
        insert into framework_change (id, framework_id, kind, number, organisation_id, person_id, person_name, reasons,
            recorded_on, state, changed_at%1$s)
        select '00000000-0000-7000-8000-0000000000%2$s', f.id, '%3$s', 900 + %2$s, o.id,
            (select min(id::text)::uuid from person where organisation_id = o.id), 'Iemand', %4$s, :today,
            'OPEN', :today%5$s
        from framework f, organisation o where f.code = 'ut-zgt-2019' and o.code = 'ut'
        """;

    private static final String BASE = ", (select id from framework_version where framework_id = f.id and number = 1)";
    private static final String AMENDMENT = CHANGE.formatted(", base_version_id", "01", "AMENDMENT", "'Daarom.'", BASE);
    private static final String A = "'00000000-0000-7000-8000-000000000001'";
    private static final String N = "'00000000-0000-7000-8000-000000000002'";
    private static final String ACCEPTED = answer(A, "zgt", "ACCEPT");
    private static final String ALL_UNAFFECTED = consequences(A, "'UNAFFECTED', null");
    private static final String ALL_CONTINUE = consequences(N, "'CONTINUES', 'Tot het einde.'");
    private static final String VERSION = """
        insert into framework_version (id, framework_id, number, in_force_from, definition, sha256)
        select '00000000-0000-7000-8000-000000000003', framework_id, max(number) + 1, max(in_force_from), 'x', repeat('0', 64)
        from framework_version v join framework f on f.id = framework_id where f.code = 'ut-zgt-2019' group by framework_id
        """;
    private static final String ADOPT = """
        update framework_change set state = 'DONE', closed_on = :today, effective_on = :today,
            new_version_id = '00000000-0000-7000-8000-000000000003' where id =
        """ + A;
    private static final String BOTH = adopted("ut", ":today") + " union all " + selected("zgt", ":today");
    private static final String NOTICE = noticed(":today", ":today + 40");
    private static final String SETTLE =
            "update framework_change set state = 'DONE', closed_on = :today, settled_on = :today where id = " + N;

    private static final String WITHDRAWN =
            "update framework_change set state = 'WITHDRAWN', closed_on = :today, closed_because = 'Spijt.' where id = "
                    + N;

    @Autowired
    TransactionTemplate transaction;

    private static String noticed(String received, String ends) {
        return CHANGE.formatted(
                ", document, sent_on, received_on, earliest_on, ends_on, receipt_by, receipt_person_id, receipt_person_name, receipt_recorded_on, end_recorded_on",
                "02",
                "NOTICE",
                "'Daarom.'",
                ", 'Brief', " + received + ", " + received + ", (" + received + " + interval '1 month')::date, " + ends
                        + ", o.id, (select min(id::text)::uuid from person where organisation_id = o.id), 'Iemand', :today, :today");
    }

    private static String answer(String change, String party, String verdict) {
        return """
            insert into framework_answer (id, change_id, organisation_id, verdict, text, answered_on, recorded_on, person_id, person_name)
            select gen_random_uuid(), %s, o.id, '%s', 'Zo is het.', :today, :today,
                (select min(id::text)::uuid from person where organisation_id = o.id), 'Iemand'
            from organisation o where o.code = '%s'
            """.formatted(change, verdict, party);
    }

    private static String adopted(String party, String effective) {
        return """
            insert into amendment_adoption (id, change_id, organisation_id, body, decided_on, evidence, effective_on, recorded_on,
                person_id, person_name)
            """ + selected(party, effective);
    }

    private static String selected(String party, String effective) {
        return """
            select gen_random_uuid(), %s::uuid, o.id, 'Bestuur', :today, 'Besluit 12', %s, :today,
                (select min(id::text)::uuid from person where organisation_id = o.id), 'Iemand'
            from organisation o where o.code = '%s'
            """.formatted(A, effective, party);
    }

    private static String consent(String party) {
        return """
            insert into notice_consent (id, change_id, about, organisation_id, text, recorded_on, person_id, person_name)
            select gen_random_uuid(), %s, 'WITHDRAWAL', o.id, 'Blijf.', :today,
                (select min(id::text)::uuid from person where organisation_id = o.id), 'Iemand'
            from organisation o where o.code = '%s'
            """.formatted(N, party);
    }

    private static String meeting(String change, String day) {
        return """
            insert into framework_meeting (id, change_id, organisation_id, meets_on, place, recorded_on, person_id, person_name)
            select gen_random_uuid(), %s, o.id, %s, 'Almelo', :today,
                (select min(id::text)::uuid from person where organisation_id = o.id), 'Iemand'
            from organisation o where o.code = 'zgt'
            """.formatted(change, day);
    }

    /** Of the meetings that the attack itself planned. */
    private static String confirmed(String party) {
        return """
            insert into framework_meeting_confirmation (id, change_id, meeting_id, organisation_id, recorded_on, person_id, person_name)
            select gen_random_uuid(), m.change_id, m.id, o.id, :today,
                (select min(id::text)::uuid from person where organisation_id = o.id), 'Iemand'
            from framework_meeting m, organisation o where o.code = '%s' and m.change_id in (%s, %s)
            """.formatted(party, A, N);
    }

    private static String consequences(String change, String outcome) {
        return """
            insert into project_consequence (id, change_id, project_id, outcome, text, decided_on)
            select gen_random_uuid(), %s, c.project_id, %s, :today
            from framework f, project_covered(f.id, :today) c where f.code = 'ut-zgt-2019'
            """.formatted(change, outcome);
    }

    static Stream<Arguments> attacks() {
        return Stream.of(
                attack(
                        "framework_change_reasons_check",
                        CHANGE.formatted(", base_version_id", "01", "AMENDMENT", "' '", BASE)),
                attack("reasons", CHANGE.formatted(", base_version_id", "01", "AMENDMENT", "null", BASE)),
                attack("framework_change_kind_facts", CHANGE.formatted("", "01", "AMENDMENT", "'Daarom.'", "")),
                attack("notice_term", noticed(":today", ":today + 5")),
                attack("received ahead|notice_receipt", noticed(":today + 1", ":today + 90")),
                attack("owes an answer", NOTICE.replace("sent_on, ", "").replace("'Brief', :today, ", "'Brief', ")),
                attack("open term", NOTICE.replace("(:today + interval '1 month')::date", "null")),
                attack(
                        "not rewritten",
                        NOTICE,
                        "update framework_change set received_on = received_on - 1, sent_on = sent_on - 1 where id = "
                                + N),
                attack("consent of every party", NOTICE, WITHDRAWN),
                attack("consent of every party", NOTICE, consent("ut"), WITHDRAWN),
                attack("asks first", NOTICE, consent("zgt")),
                attack("notice_consent_withdrawal", NOTICE, consent("ut"), consent("ut")),
                attack("history", NOTICE, consent("ut"), "delete from notice_consent where change_id = " + N),
                attack("nothing to agree", noticed(":today - 90", ":today - 30"), consent("ut")),
                attack(
                        "framework_change_notice",
                        NOTICE,
                        NOTICE.replace("0000000002'", "0000000004'").replace("900 + 02", "904")),
                attack("begins open", AMENDMENT.replace("'OPEN'", "'DONE'")),
                attack("has no consequence", AMENDMENT, ACCEPTED, BOTH, VERSION, ADOPT),
                attack("has not accepted", AMENDMENT, ALL_UNAFFECTED, BOTH, VERSION, ADOPT),
                attack("has not adopted", AMENDMENT, ACCEPTED, ALL_UNAFFECTED, VERSION, ADOPT),
                attack(
                        "has not adopted",
                        AMENDMENT,
                        ACCEPTED,
                        ALL_UNAFFECTED,
                        adopted("zgt", ":today"),
                        VERSION,
                        ADOPT),
                attack(
                        "has not adopted",
                        AMENDMENT,
                        ACCEPTED,
                        ALL_UNAFFECTED,
                        BOTH,
                        "update amendment_adoption set fallen_on = :today where change_id = " + A,
                        VERSION,
                        ADOPT),
                attack(
                        "named a later day",
                        AMENDMENT,
                        ACCEPTED,
                        ALL_UNAFFECTED,
                        adopted("zgt", ":today + 9") + " union all " + selected("ut", ":today"),
                        VERSION,
                        ADOPT),
                attack("amendment_adoption_standing", AMENDMENT, BOTH, adopted("ut", ":today")),
                attack("the board of a party", AMENDMENT, adopted("mst", ":today")),
                attack(
                        "history",
                        AMENDMENT,
                        BOTH,
                        "update amendment_adoption set evidence = 'Anders' where change_id = " + A),
                attack("history", AMENDMENT, BOTH, "delete from amendment_adoption where change_id = " + A),
                attack("that the parties adopted", VERSION, "set constraints all immediate"),
                attack(
                        "amendment_adopted",
                        AMENDMENT,
                        ACCEPTED,
                        ALL_UNAFFECTED,
                        "update framework_change set state = 'DONE', closed_on = :today where id = " + A),
                attack(
                        "named a later day",
                        AMENDMENT,
                        ACCEPTED,
                        ALL_UNAFFECTED,
                        BOTH,
                        VERSION,
                        ADOPT.replace("effective_on = :today", "effective_on = :today - 1")),
                attack("has no consequence", NOTICE, SETTLE),
                attack("notice_settled", NOTICE, ALL_CONTINUE, SETTLE.replace(", settled_on = :today", "")),
                attack(
                        "is closed",
                        AMENDMENT,
                        ACCEPTED,
                        ALL_UNAFFECTED,
                        BOTH,
                        VERSION,
                        ADOPT,
                        "update framework_change set state = 'OPEN', closed_on = null, effective_on = null, new_version_id = null where id = "
                                + A),
                attack("not rewritten", AMENDMENT, "update framework_change set reasons = 'Anders.' where id = " + A),
                attack("not rewritten", NOTICE, "update framework_change set ends_on = ends_on + 1 where id = " + N),
                attack("are history", AMENDMENT, "delete from framework_change where id = " + A),
                attack(
                        "is history",
                        AMENDMENT,
                        ACCEPTED,
                        "update framework_answer set verdict = 'REJECT' where change_id = " + A),
                attack("is history", AMENDMENT, ACCEPTED, "delete from framework_answer where change_id = " + A),
                attack(
                        "is history",
                        AMENDMENT,
                        ACCEPTED,
                        ALL_UNAFFECTED,
                        BOTH,
                        VERSION,
                        ADOPT,
                        "delete from project_consequence where change_id = " + A),
                attack("framework_answer_change_id_organisation_id_key", AMENDMENT, ACCEPTED, ACCEPTED),
                attack("within a year", AMENDMENT, meeting(A, ":today + 370")),
                attack("within a year", AMENDMENT, meeting(A, ":today - 40")),
                attack("is closed", noticed(":today - 90", ":today - 30"), ALL_CONTINUE, answer(N, "zgt", "NOTED")),
                attack("another party confirms", AMENDMENT, meeting(A, ":today"), confirmed("zgt")),
                attack("another party confirms", NOTICE, meeting(N, ":today"), confirmed("ut")),
                attack("_key", AMENDMENT, meeting(A, ":today"), confirmed("ut"), confirmed("ut")),
                attack("does not answer itself", AMENDMENT, answer(A, "ut", "ACCEPT")),
                attack("answered differently", NOTICE, answer(N, "zgt", "ACCEPT")),
                attack("mean different things", NOTICE, consequences(N, "'UNAFFECTED', null")),
                attack("consequence_in_words", AMENDMENT, consequences(A, "'AFFECTED', null")),
                attack("project_consequence_text_check", AMENDMENT, consequences(A, "'AFFECTED', ' '")),
                attack("project_consequence_change_id_project_id_key", AMENDMENT, ALL_UNAFFECTED, ALL_UNAFFECTED),
                attack(
                        "once somebody has answered",
                        AMENDMENT,
                        ACCEPTED,
                        "insert into amendment_text (change_id, paragraph, text_nl, text_en) values (" + A
                                + ", '9.1', 'a', 'b')"),
                attack("is not changed", "update framework_version set definition = 'x'"),
                attack("is not changed", "delete from framework_version"),
                attack("follow each other", VERSION.replace("max(number) + 1", "max(number) + 2")),
                attack("follow each other", VERSION.replace("max(in_force_from)", "date '2019-01-01'")));
    }

    private static Arguments attack(String because, String... statements) {
        return Arguments.of(because, statements);
    }

    @BeforeEach
    void thereAreProjects() {
        org.assertj.core.api.Assertions.assertThat(covered()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void theDatabaseRefusesIt(String because, String[] statements) {
        assertThatThrownBy(() -> run(statements))
                .satisfies(thrown -> org.assertj.core.api.Assertions.assertThat(
                                NestedExceptionUtils.getMostSpecificCause(thrown)
                                        .getMessage())
                        .containsPattern(because));
    }

    @Test
    void whatIsInOrderIsTaken() {
        assertThatCode(() ->
                        run(AMENDMENT, ACCEPTED, ALL_UNAFFECTED, BOTH, VERSION, ADOPT, "set constraints all immediate"))
                .doesNotThrowAnyException();
        assertThatCode(() -> run(NOTICE, ALL_CONTINUE, SETTLE, answer(N, "zgt", "NOTED"), meeting(N, ":today + 9")))
                .doesNotThrowAnyException();
        assertThatCode(() -> run(
                        NOTICE,
                        ALL_CONTINUE,
                        SETTLE,
                        consent("ut"),
                        consent("zgt"),
                        "update framework_change set state = 'WITHDRAWN', closed_because = 'Spijt.' where id = " + N,
                        NOTICE.replace("0000000002'", "0000000004'").replace("900 + 02", "904")))
                .doesNotThrowAnyException();
    }

    /** Also while the agreement still runs: what becomes of every project is settled. */
    @Test
    void nothingIsSubmittedOnceNoticeIsSettled() {
        String ended = noticed(":today - 90", ":today - 30");
        String submit =
                "update project set stage = 'IN_REVIEW', submitted_on = :today where id = (select id from project "
                        + "where stage = 'DRAFT' order by id limit 1)";
        String taken =
                "update project set initiator_id = (select id from organisation where code = 'ut') where stage = 'DRAFT'";
        assertThatThrownBy(() -> run(ended, ALL_CONTINUE, SETTLE, taken, submit))
                .hasStackTraceContaining("the framework has ended");
        assertThatThrownBy(() -> run(ended, taken, submit)).hasStackTraceContaining("the framework has ended");
        assertThatThrownBy(() -> run(NOTICE, ALL_CONTINUE, SETTLE, taken, submit))
                .hasStackTraceContaining("notice of the framework is settled");
        assertThatCode(() -> run(NOTICE, ALL_CONTINUE, taken, submit)).doesNotThrowAnyException();
        assertThatCode(() -> run(
                        noticed(":today - 31", ":today").replace("(:today - 31 + interval '1 month')::date", ":today"),
                        ALL_CONTINUE,
                        taken,
                        submit))
                .as("the last day")
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> run(
                        ended,
                        ALL_CONTINUE,
                        SETTLE,
                        "update framework_change set state = 'WITHDRAWN', closed_because = 'Spijt.' where id = " + N))
                .hasStackTraceContaining("is closed");
    }

    private void run(String... statements) {
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            for (String statement : statements) {
                jdbc.sql(statement.replace(":today", "date '" + TestClock.today() + "'"))
                        .update();
            }
        });
    }
}
