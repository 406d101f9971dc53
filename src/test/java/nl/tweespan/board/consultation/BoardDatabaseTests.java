package nl.tweespan.board.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.UUID;
import nl.tweespan.TestClock;
import nl.tweespan.TweespanTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** What plain SQL, with the rights of the application, cannot do to consultations and evaluations. */
@TweespanTest
@Transactional
class BoardDatabaseTests {

    private static final String CONSULTATION = """
            insert into consultation (id, framework_id, planned_for, place, invited, planned_on, changed_at)
            select :id, f.id, :today, 'Hengelo', 'Besturen', :today, :today from framework f where code = 'ut-zgt-2019'
            """;
    private static final String ATTENDANCE = """
            insert into consultation_attendance (id, consultation_id, framework_id, organisation_id, attended)
            select gen_random_uuid(), :id, c.framework_id, p.organisation_id, 'De voorzitter'
            from consultation c join framework_party p on p.framework_id = c.framework_id where c.id = :id
            """;
    private static final String MINUTES = """
            insert into consultation_minutes (id, consultation_id, framework_id, organisation_id, number, text, person_id,
                person_name, written_on)
            select gen_random_uuid(), c.id, c.framework_id, p.organisation_id, %d, 'Besproken', r.id, r.name, :today
            from consultation c join framework_party p on p.framework_id = c.framework_id and p.position = 1
            join lateral (select id, name from person where organisation_id = p.organisation_id limit 1) r on true
            where c.id = :id
            """;
    private static final String PAPERS = """
            insert into consultation_paper (id, consultation_id, part, language, html, sha256, frozen_at)
            select gen_random_uuid(), :id, part, language, '<p>x</p>', encode(sha256('<p>x</p>'), 'hex'), :today
            from (values ('AGENDA'), ('REPORT')) p (part) cross join (values ('nl'), ('en')) l (language)
            """;
    private static final String HOLD = """
            update consultation set held_on = :today, recorded_on = :today, report_year = 2020 where id = :id
            """;
    private static final String APPROVAL = """
            insert into consultation_approval (id, minutes_id, consultation_id, framework_id, organisation_id, person_id,
                person_name, approved_on)
            select gen_random_uuid(), m.id, m.consultation_id, m.framework_id, p.organisation_id, m.person_id, m.person_name,
                   :today
            from consultation_minutes m join framework_party p on p.framework_id = m.framework_id
            where m.consultation_id = :id and m.number = %d
            """;
    private static final String EVALUATION = """
            insert into evaluation (id, framework_id, from_on, until_on, opened_on, changed_at)
            select :id, f.id, :today - 300, :today, :today, :today from framework f where code = 'ut-zgt-2019'
            """;
    private static final String POINTS = """
            insert into evaluation_point (id, evaluation_id, number, norm, title_nl, title_en, text_nl, text_en)
            values (gen_random_uuid(), :id, 1, 'A.2.1', 'a', 'b', 'c', 'd')
            """;
    private static final String FIGURE = """
            insert into evaluation_figure (id, evaluation_id, figure, amount) values (gen_random_uuid(), :id, 'RUNNING', 3)
            """;
    private static final String VERDICT = """
            insert into evaluation_verdict (id, evaluation_id, framework_id, number, organisation_id, verdict, note, person_id,
                person_name, given_on)
            select gen_random_uuid(), e.id, e.framework_id, 1, p.organisation_id, 'GOOD', 'Ja', r.id, r.name, :today
            from evaluation e join framework_party p on p.framework_id = e.framework_id
            join lateral (select id, name from person where organisation_id = p.organisation_id limit 1) r on true
            where e.id = :id
            """;
    private static final String COMPLETE = "update evaluation set completed_on = :today where id = :id";

    @Autowired
    JdbcClient jdbc;

    private final UUID consultation = UUID.randomUUID();
    private final UUID evaluation = UUID.randomUUID();

    @BeforeEach
    void begin() {
        run(consultation, CONSULTATION);
        run(evaluation, EVALUATION, POINTS);
    }

    @Test
    void holdsNothingWithoutAttendanceMinutesAndPapers() {
        refused(consultation, "who attended", MINUTES.formatted(1), PAPERS, HOLD);
    }

    @Test
    void holdsNothingWithoutMinutes() {
        refused(consultation, "the minutes are missing", ATTENDANCE, PAPERS, HOLD);
    }

    @Test
    void holdsNothingWithoutPapers() {
        refused(consultation, "agenda and report as discussed are missing", ATTENDANCE, MINUTES.formatted(1), HOLD);
    }

    @Test
    void beginsAsPlanned() {
        refused(
                UUID.randomUUID(),
                "begins as planned",
                CONSULTATION
                        .replace("changed_at)", "changed_at, cancelled_on, reason)")
                        .replace(":today from", ":today, :today, 'x' from"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            update consultation_paper set html = '<p>y</p>' where consultation_id = :id        | is history
            delete from consultation_paper where consultation_id = :id                         | is history
            update consultation_minutes set text = 'Anders' where consultation_id = :id        | is history
            delete from consultation_minutes where consultation_id = :id                       | is history
            update consultation_attendance set attended = 'x' where consultation_id = :id      | is history
            delete from consultation_attendance where consultation_id = :id                    | is history
            update consultation set held_on = held_on - 1 where id = :id                       | held or cancelled is not changed
            update consultation set held_on = null, recorded_on = null, report_year = null where id = :id | held or cancelled is not changed
            update consultation set place = 'Almelo' where id = :id                            | held or cancelled is not changed
            update consultation set report_year = 2019 where id = :id                          | held or cancelled is not changed
            delete from consultation where id = :id                                            | is history
            """)
    void keepsWhatWasHeld(String attack, String says) {
        held();
        refused(consultation, says, attack);
    }

    @Test
    void takesNoPaperAfterwards() {
        held();
        refused(consultation, "held or cancelled is not changed", PAPERS);
    }

    @Test
    void takesNoPointAfterwards() {
        held();
        refused(consultation, "held or cancelled is not changed", """
                insert into consultation_point (id, consultation_id, framework_id, organisation_id, title, person_name, added_on)
                select gen_random_uuid(), c.id, c.framework_id, p.organisation_id, 'x', 'y', :today
                from consultation c join framework_party p on p.framework_id = c.framework_id and p.position = 1 where c.id = :id
                """);
    }

    @Test
    void keepsNoPaperWithAnotherFingerprint() {
        refused(consultation, "consultation_paper", PAPERS.replace("sha256('<p>x</p>')", "sha256('<p>y</p>')"));
    }

    @Test
    void approvesOncePerParty() {
        held();
        refused(
                consultation,
                "consultation_approval_minutes_id_organisation_id_key",
                APPROVAL.formatted(1),
                APPROVAL.formatted(1));
    }

    @Test
    void approvesOnlyTheLastWording() {
        held();
        refused(consultation, "only the last wording", MINUTES.formatted(2), APPROVAL.formatted(1));
    }

    @Test
    void wordsNothingAnewAfterAllApproved() {
        held();
        assertThatCode(() -> run(consultation, MINUTES.formatted(2), APPROVAL.formatted(2)))
                .doesNotThrowAnyException();
        refused(consultation, "all parties approved", MINUTES.formatted(3));
    }

    @Test
    void refusesSomebodyWhoIsNoParty() {
        refused(
                consultation,
                "consultation_attendance_framework_id_organisation_id_fkey",
                ATTENDANCE
                        .replace("p.organisation_id, 'De", "(select id from organisation where code = 'mst'), 'De")
                        .replace("where c.id", "where p.position = 1 and c.id"));
    }

    @Test
    void completesNothingWithoutAllVerdicts() {
        refused(evaluation, "a verdict or the figures are missing", VERDICT + " and p.position = 1", FIGURE, COMPLETE);
    }

    @Test
    void completesNothingWithoutFigures() {
        refused(evaluation, "a verdict or the figures are missing", VERDICT, COMPLETE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            update evaluation set completed_on = null where id = :id                       | completed evaluation is not changed
            update evaluation set from_on = from_on - 1 where id = :id                     | completed evaluation is not changed
            delete from evaluation where id = :id                                          | is history
            update evaluation_verdict set verdict = 'POOR' where evaluation_id = :id       | completed evaluation is not changed
            update evaluation_verdict set note = 'Nee' where evaluation_id = :id           | completed evaluation is not changed
            delete from evaluation_verdict where evaluation_id = :id                       | is history
            update evaluation_figure set amount = 9 where evaluation_id = :id              | is history
            delete from evaluation_figure where evaluation_id = :id                        | is history
            update evaluation_point set title_nl = 'x' where evaluation_id = :id           | is history
            """)
    void keepsWhatWasCompleted(String attack, String says) {
        run(evaluation, VERDICT, FIGURE, COMPLETE);
        refused(evaluation, says, attack);
    }

    @Test
    void opensOneAtATime() {
        refused(UUID.randomUUID(), "evaluation_open", EVALUATION);
    }

    @Test
    void judgesOncePerPartyAndPoint() {
        refused(evaluation, "evaluation_verdict_evaluation_id_number_organisation_id_key", VERDICT, VERDICT);
    }

    @Test
    void keepsEachPlanning() {
        String planning = """
                insert into consultation_planning (id, consultation_id, number, planned_for, place, invited, planned_on)
                values (gen_random_uuid(), :id, 1, :today, 'Hengelo', 'Besturen', :today)
                """;
        refused(
                consultation,
                "is history",
                planning,
                "update consultation_planning set planned_for = planned_for + 1 where consultation_id = :id");
    }

    @Test
    void keepsTheFirstDayOfAVerdict() {
        refused(
                evaluation,
                "given on its first day",
                VERDICT,
                "update evaluation_verdict set given_on = given_on + 1 where evaluation_id = :id");
    }

    @Test
    void knowsThreeVerdicts() {
        refused(evaluation, "evaluation_verdict_verdict_check", VERDICT.replace("GOOD", "SUPER"));
    }

    @Test
    void judgesOnlyPointsThatThereAre() {
        refused(evaluation, "evaluation_verdict_evaluation_id_number_fkey", VERDICT.replace(", 1, p", ", 2, p"));
    }

    private void held() {
        run(consultation, ATTENDANCE, MINUTES.formatted(1), PAPERS, HOLD);
    }

    private void refused(UUID id, String says, String... attack) {
        assertThatThrownBy(() -> run(id, attack))
                .satisfies(refusal -> assertThat(NestedExceptionUtils.getMostSpecificCause(refusal))
                        .hasMessageContaining(says));
    }

    private void run(UUID id, String... statements) {
        for (String statement : statements) {
            jdbc.sql(statement)
                    .params(Map.of("id", id, "today", TestClock.today()))
                    .update();
        }
    }
}
