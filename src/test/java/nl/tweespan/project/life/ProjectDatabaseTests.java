package nl.tweespan.project.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.tweespan.SignedInActor;
import nl.tweespan.TestClock;
import nl.tweespan.TweespanTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** What plain SQL, with the rights of the application, cannot do to a project. */
@TweespanTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProjectDatabaseTests {

    @Autowired
    ApplicationContext beans;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TransactionTemplate transaction;

    private final Map<Stage, UUID> staged = new EnumMap<>(Stage.class);
    private UUID conditional;
    private UUID opportunity;

    @BeforeAll
    void bringProjectsToEveryStage() {
        StagedProjects projects = new StagedProjects(beans);
        for (Stage stage : Stage.values()) {
            staged.put(stage, projects.view(projects.in(stage)).project().id());
        }
        conditional = projects.view(projects.approvedOnCondition()).project().id();
        opportunity = jdbc.queryForObject("select id from project where origin = 'OPPORTUNITY' limit 1", UUID.class);
        SignedInActor.signOut();
    }

    @AfterAll
    static void signOut() {
        SignedInActor.signOut();
    }

    @ParameterizedTest
    @EnumSource
    void noStageIsSkipped(Stage from) {
        for (Stage to : Stage.values()) {
            if (from != to && !from.mayBecome(to)) {
                refused(
                        from,
                        "does not go from " + from + " to " + to,
                        "update project set stage = '" + to + "' where id = :p");
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void noProjectBeginsHalfWay(Stage stage) {
        for (String origin : new String[] {"PROPOSAL", "OPPORTUNITY", "EXISTING"}) {
            boolean begins = stage == (origin.equals("EXISTING") ? Stage.AGREED : Stage.DRAFT);
            String copy = """
                insert into project (id, framework_id, reference, origin, title, summary, kind, technology, off_theme_subject,
                    stage, stage_since, changed_at, submitted_on, initiator_id, concluded_under, whw_finding, whw_checked_on,
                    whw_checked_by, written_agreement_reference, written_agreement_on)
                select gen_random_uuid(), framework_id, 'COPY-1', '%s', title, summary, kind, technology, off_theme_subject,
                    '%s', stage_since, changed_at, submitted_on, initiator_id, %s, whw_finding, whw_checked_on,
                    whw_checked_by, written_agreement_reference, written_agreement_on
                from project where id = :p
                """.formatted(origin, stage, origin.equals("EXISTING") ? "'framework-2006'" : "null");
            if (begins) {
                assertThatCode(() -> run(staged.get(Stage.AGREED), copy)).doesNotThrowAnyException();
            } else {
                refused(Stage.AGREED, "does not begin in " + stage, copy);
            }
        }
    }

    static Stream<Arguments> gates() {
        String toSigning = "update project set stage = 'SIGNING' where id = :p";
        String toAgreed = "update project set stage = 'AGREED' where id = :p";
        return Stream.of(
                gate(Stage.IN_REVIEW, "project_reviewed", "update project set stage = 'ELABORATION' where id = :p"),
                gate(Stage.IN_REVIEW, "project_refusal_reasoned", "update project set stage = 'REFUSED' where id = :p"),
                gate(
                        Stage.IN_APPROVAL,
                        "project_refusal_reasoned",
                        "update project set stage = 'REFUSED' where id = :p"),
                gate(
                        Stage.IN_APPROVAL,
                        "project_elements_confirmed",
                        "delete from confirmation where id = (select c.id from confirmation c join element e on e.id ="
                                + " c.element_id where e.checklist_id = :p and e.confirmed_by_all limit 1)",
                        toSigning),
                gate(
                        Stage.IN_APPROVAL,
                        "project_elements_confirmed",
                        "delete from confirmation where checklist_id = :p",
                        "delete from element where checklist_id = :p",
                        toSigning),
                gate(
                        Stage.IN_APPROVAL,
                        "project_check",
                        "update project set written_agreement_on = null, written_agreement_reference = null where id ="
                                + " :p",
                        toSigning),
                gate(Stage.ELABORATION, "project_check", "update project set stage = 'IN_APPROVAL' where id = :p"),
                gate(
                        Stage.IN_APPROVAL,
                        "project_check",
                        "update project set whw_checked_on = null, whw_checked_by = null, whw_finding = null where id"
                                + " = :p"),
                gate(Stage.SIGNING, "project_signed", toAgreed),
                gate(Stage.SIGNING, "project_signed", sign("ut", ":today"), toAgreed),
                gate(
                        Stage.SIGNING,
                        "project_signature_project_id_organisation_id_key",
                        sign("ut", ":today"),
                        sign("ut", ":today")),
                gate(Stage.SIGNING, "signed before", sign("ut", ":today - 400")),
                gate(Stage.IN_APPROVAL, "project_signature_project_id_fkey", sign("ut", ":today")));
    }

    static Stream<Arguments> rows() {
        String move = """
            insert into project_move (id, project_id, command, from_stage, to_stage, reason, person_id, person_name,
                organisation_id, moved_on, moved_at)
            select gen_random_uuid(), :p, '%s', 'AGREED', 'AGREED', %s, person_id, person_name, organisation_id, moved_on, moved_at
            from project_move where project_id = :p limit 1
            """;
        return Stream.of(
                gate(Stage.AGREED, "history", "update project_move set reason = 'Other' where project_id = :p"),
                gate(Stage.AGREED, "history", "delete from project_move where project_id = :p"),
                gate(
                        Stage.AGREED,
                        "history",
                        "update project_signature set signed_on = :today - 1 where project_id = :p"),
                gate(Stage.AGREED, "history", "delete from project_signature where project_id = :p"),
                gate(Stage.AGREED, "project_move_check", move.formatted("REFUSE", "null")),
                gate(Stage.AGREED, "project_move_check", move.formatted("TERMINATE", "null")),
                gate(Stage.AGREED, "project_move_reason_check", move.formatted("REFUSE", "''")),
                gate(Stage.AGREED, "foreign key", "delete from project where id = :p"),
                gate(Stage.DRAFT, "project_title_check", "update project set title = ' a ' where id = :p"),
                gate(Stage.DRAFT, "project_summary_check", "update project set summary = '  ' where id = :p"),
                gate(Stage.DRAFT, "project_kind_check", "update project set kind = 'OTHER' where id = :p"),
                gate(Stage.DRAFT, "project_check", "update project set initiator_id = null where id = :p"),
                gate(Stage.IN_REVIEW, "project_check", "update project set submitted_on = null where id = :p"),
                gate(Stage.AGREED, "project_check", "update project set ends_on = starts_on where id = :p"),
                gate(Stage.AGREED, "project_check", "update project set off_theme_subject = null where id = :p"),
                gate(Stage.NOT_COVERED, "project_check", "update project set off_theme_subject = null where id = :p"),
                gate(Stage.AGREED, "project_check", "update project set whw_finding = null where id = :p"),
                gate(
                        Stage.AGREED,
                        "project_reference_key",
                        "update project set reference = (select reference from project where id <> :p limit 1) where"
                                + " id = :p"),
                gate(Stage.REFUSED, "refusal_check", "update refusal set word_on = :today where project_id = :p"),
                gate(
                        Stage.REFUSED,
                        "refusal_word_on_check|refusal_check",
                        "update refusal set word_on = refused_on - 1, word_to = 'x' where project_id = :p"),
                gate(Stage.REFUSED, "refusal_reasons_check", "update refusal set reasons = '' where project_id = :p"),
                gate(
                        Stage.REFUSED,
                        "refusal_project_id_key",
                        "insert into refusal (id, project_id, organisation_id, reasons, refused_on) select"
                                + " gen_random_uuid(), project_id, organisation_id, reasons, refused_on from refusal where"
                                + " project_id = :p"),
                gate(
                        Stage.AGREED,
                        "project_party_project_id_organisation_id_key",
                        "insert into project_party (id, project_id, organisation_id, position) select"
                                + " gen_random_uuid(), :p, organisation_id, 2 from project_party where project_id = :p"
                                + " limit 1"),
                gate(
                        Stage.AGREED,
                        "project_party_unit_id_organisation_id_fkey",
                        "update project_party p set unit_id = (select id from unit u where u.organisation_id <>"
                                + " p.organisation_id limit 1) where project_id = :p"),
                gate(
                        Stage.AGREED,
                        "project_party_contact_id_organisation_id_fkey",
                        "update project_party p set contact_id = (select id from person u where u.organisation_id <>"
                                + " p.organisation_id limit 1) where project_id = :p"),
                gate(
                        Stage.ELABORATION,
                        "element_checklist_id_letter_key",
                        "update element set letter = (select min(letter) from element where checklist_id = :p)"
                                + " where checklist_id = :p"),
                gate(
                        Stage.ELABORATION,
                        "element_letter_check",
                        "update element set letter = upper(letter) where checklist_id = :p"),
                gate(
                        Stage.IN_APPROVAL,
                        "confirmation_element_id_organisation_id_key",
                        "insert into confirmation (id, element_id, checklist_id, organisation_id, person_id,"
                                + " confirmed_on) select gen_random_uuid(), element_id, checklist_id, organisation_id,"
                                + " person_id, confirmed_on from confirmation where checklist_id = :p limit 1"),
                gate(
                        Stage.IN_APPROVAL,
                        "confirmation_element_id_checklist_id_fkey",
                        "update confirmation set checklist_id = (select id from checklist where id <> :p limit 1)"
                                + " where checklist_id = :p"),
                gate(
                        Stage.DRAFT,
                        "checklist_id_fkey",
                        "insert into checklist (id, template_code) values (gen_random_uuid(), 'x')",
                        "set constraints all immediate"),
                gate(
                        Stage.AGREED,
                        "office_holder_alone|two holders",
                        "insert into office_holder (id, office_id, person_id, organisation_id, held_from) select"
                                + " gen_random_uuid(), office_id, person_id, organisation_id, held_from + 10 from"
                                + " office_holder limit 1",
                        "set constraints all immediate"),
                gate(
                        Stage.AGREED,
                        "permission denied|must be owner",
                        "alter table project disable trigger project_gate"),
                gate(Stage.AGREED, "permission denied|must be owner", "drop trigger project_gate on project"),
                gate(Stage.AGREED, "permission denied", "truncate project_move"));
    }

    @ParameterizedTest
    @MethodSource({"gates", "rows"})
    void theDatabaseRefusesIt(Stage stage, String because, String[] statements) {
        refused(stage, because, statements);
    }

    @Test
    void anOpenConditionKeepsTheAgreementOpen() {
        assertThatThrownBy(() -> run(conditional, sign("ut", ":today")))
                .hasStackTraceContaining("condition of the approval");
        assertThatThrownBy(
                        () -> run(conditional, "update approval_condition set met_on = :today where project_id = :p"))
                .hasStackTraceContaining("approval_condition_check");
    }

    @Test
    void anOpportunityIsNotSubmittedBeforeAPartyTookItUp() {
        assertThatThrownBy(() -> run(opportunity, "update project set stage = 'WITHDRAWN' where id = :p"))
                .hasStackTraceContaining("project_check");
    }

    @Test
    void aRefusalMayBeToldAndAProjectWithEverythingGoesOn() {
        assertThatCode(() -> run(staged.get(Stage.IN_APPROVAL), "update project set stage = 'SIGNING' where id = :p"))
                .doesNotThrowAnyException();
        assertThatCode(() -> run(
                        staged.get(Stage.SIGNING),
                        sign("ut", ":today"),
                        sign("zgt", ":today"),
                        "update project set stage = 'AGREED' where id = :p"))
                .doesNotThrowAnyException();
        assertThat(staged).hasSize(Stage.values().length);
    }

    private void refused(Stage stage, String because, String... statements) {
        assertThatThrownBy(() -> run(staged.get(stage), statements))
                .as("%s: %s", stage, String.join("; ", statements))
                .satisfies(thrown -> assertThat(NestedExceptionUtils.getMostSpecificCause(thrown)
                                .getMessage())
                        .containsPattern(because));
    }

    /** Runs them in one transaction and takes it back. */
    private void run(UUID project, String... statements) {
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            for (String statement : statements) {
                jdbc.execute(statement
                        .replace(":p", "'" + project + "'")
                        .replace(":today", "date '" + TestClock.today() + "'"));
            }
        });
    }

    private static Arguments gate(Stage stage, String because, String... statements) {
        return Arguments.of(stage, because, statements);
    }

    private static String sign(String party, String day) {
        return """
            insert into project_signature (id, project_id, organisation_id, unit_id, office_code, person_id, signed_on, fingerprint)
            select gen_random_uuid(), p.project_id, p.organisation_id, p.unit_id, 'dean', p.contact_id, %s,
                   text_fingerprint(project_text(p.project_id))
            from project_party p join organisation o on o.id = p.organisation_id
            where p.project_id = :p and o.code = '%s'
            """.formatted(day, party);
    }
}
