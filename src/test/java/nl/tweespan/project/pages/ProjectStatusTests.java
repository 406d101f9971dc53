package nl.tweespan.project.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.tweespan.SignedInActor;
import nl.tweespan.TweespanTest;
import nl.tweespan.amendment.CoveredProject;
import nl.tweespan.amendment.CoveredProjects;
import nl.tweespan.checklist.ElementSummary;
import nl.tweespan.definition.ElementDefinition;
import nl.tweespan.project.life.ElementService;
import nl.tweespan.project.life.Stage;
import nl.tweespan.project.life.StagedProjects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the database derives from the facts of a project: its status, whose turn it is, and whether it ran on a day. */
@TweespanTest
class ProjectStatusTests {

    @Autowired
    ApplicationContext beans;

    @Autowired
    JdbcClient jdbc;

    private StagedProjects projects;
    private LocalDate today;

    @BeforeEach
    void start() {
        projects = new StagedProjects(beans);
        today = projects.today();
    }

    @AfterEach
    void signOut() {
        SignedInActor.signOut();
    }

    /** Stage, days from today, status; a signed project runs from today for two years. */
    @ParameterizedTest
    @CsvSource({
        "DRAFT, 0, DRAFT",
        "IN_REVIEW, 0, IN_REVIEW",
        "ELABORATION, 0, ELABORATION",
        "IN_APPROVAL, 4000, IN_APPROVAL",
        "SIGNING, 0, SIGNING",
        "AGREED, 0, RUNNING",
        "AGREED, 700, RUNNING",
        "AGREED, 740, ENDED",
        "COMPLETED, 740, COMPLETED",
        "TERMINATED, 0, TERMINATED",
        "REFUSED, 0, REFUSED_OPEN",
        "WITHDRAWN, 0, WITHDRAWN",
        "NOT_COVERED, 0, NOT_COVERED"
    })
    void aStageMeansThisOnADay(Stage stage, int days, ProjectStatus status) {
        assertThat(status(projects.in(stage), today.plusDays(days))).isEqualTo(status);
    }

    @Test
    void runsOnItsLastDayAndHasEndedTheDayAfter() {
        String reference = projects.in(Stage.AGREED);
        LocalDate last = projects.view(reference).project().endsOn();
        assertThat(status(reference, last)).isEqualTo(ProjectStatus.RUNNING);
        assertThat(status(reference, last.plusDays(1))).isEqualTo(ProjectStatus.ENDED);
        assertThat(ran(reference, last)).isTrue();
        assertThat(ran(reference, last.plusDays(1))).isFalse();
    }

    @Test
    void ranFromItsStartUntilItWasOver() {
        String running = projects.in(Stage.AGREED);
        assertThat(ran(running, today.minusDays(1))).isFalse();
        assertThat(ran(running, today)).isTrue();
        String signing = projects.in(Stage.SIGNING);
        assertThat(ran(signing, today)).isFalse();
        String completed = projects.in(Stage.COMPLETED);
        assertThat(ran(completed, today))
                .as("on the day on which it was completed")
                .isFalse();
        assertThat(ran(completed, today.plusDays(1))).isFalse();
    }

    @Test
    void anExistingProjectRanFromTheFirstDayOfTheFramework() {
        String existing = jdbc.sql("select reference from project where origin = 'EXISTING' order by reference limit 1")
                .query(String.class)
                .single();
        LocalDate since = projects.view(existing).project().stageSince();
        assertThat(status(existing, today)).isEqualTo(ProjectStatus.RUNNING);
        assertThat(ran(existing, since)).isTrue();
        assertThat(ran(existing, since.minusDays(1))).isFalse();
        assertThat(turns(existing)).isEmpty();
    }

    @Test
    void anOpportunityWaitsForNobody() {
        String opportunity = jdbc.sql(
                        "select reference from project where origin = 'OPPORTUNITY' and initiator_id is null limit 1")
                .query(String.class)
                .single();
        assertThat(status(opportunity, today)).isEqualTo(ProjectStatus.OPPORTUNITY);
        assertThat(turns(opportunity)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        DRAFT       | PROPOSE PROJECT_LEAD zgt Projectcontact ZGT
        IN_REVIEW   | REVIEW REVIEWER zgt -
        ELABORATION | ELABORATE PROJECT_LEAD zgt Projectcontact ZGT
        IN_APPROVAL | APPROVE APPROVER ut -
        SIGNING     | SIGN SIGNATORY ut Decaan UT, SIGN SIGNATORY zgt Clustermanager ZGT
        AGREED      | ''
        COMPLETED   | ''
        TERMINATED  | ''
        REFUSED     | TELL REVIEWER zgt -
        WITHDRAWN   | ''
        NOT_COVERED | ''
        """)
    void itIsTheirTurn(Stage stage, String turns) {
        assertThat(String.join(", ", turns(projects.in(stage)))).isEqualTo(turns);
    }

    @Test
    void aRefusalOfTheApproverIsToldByTheApprover() {
        assertThat(turns(projects.refusedByUt())).containsExactly("TELL APPROVER ut -");
    }

    @Test
    void anOpenConditionComesBeforeTheSignatures() {
        assertThat(turns(projects.approvedOnCondition())).containsExactly("CONDITION APPROVER ut -");
    }

    @Test
    void whoHasSignedIsDone() {
        String reference = projects.in(Stage.SIGNING);
        projects.sign("decaan", reference);
        assertThat(turns(reference)).containsExactly("SIGN SIGNATORY zgt Clustermanager ZGT");
    }

    @Test
    void whoMustConfirmIsAsked() {
        String reference = projects.in(Stage.ELABORATION);
        projects.fill(reference, StagedProjects.SPECIALISTS, "Insured.");
        projects.fill(reference, StagedProjects.SHARED, "Agreed.");
        assertThat(turns(reference))
                .containsExactlyInAnyOrder(
                        "ELABORATE PROJECT_LEAD zgt Projectcontact ZGT",
                        "CONFIRM PROJECT_LEAD ut -",
                        "CONFIRM SPECIALIST ut -",
                        "CONFIRM SPECIALIST zgt -");
    }

    @Test
    void anEndedProjectAsksForItsOutcome() {
        String reference = projects.in(Stage.AGREED);
        sql(
                "update project set starts_on = ?, ends_on = ? where reference = ?",
                today.minusDays(9),
                today.minusDays(1),
                reference);
        assertThat(turns(reference)).containsExactly("COMPLETE PROJECT_LEAD zgt Projectcontact ZGT");
    }

    @Test
    void progressCountsWhatEverybodyWhoMustHasConfirmed() {
        String reference = projects.in(Stage.IN_APPROVAL);
        Function<String, Integer> count = column -> jdbc.sql("select " + column + " from project p"
                        + " cross join lateral project_progress(p.id) where p.reference = ?")
                .param(reference)
                .query(Integer.class)
                .single();
        int all = projects.view(reference).elements().size();
        assertThat(count.apply("elements")).isEqualTo(all);
        assertThat(count.apply("confirmed")).isEqualTo(all);
        projects.fill(reference, StagedProjects.SHARED, "Other words.");
        assertThat(count.apply("confirmed")).isEqualTo(all - 1);
    }

    private ProjectStatus status(String reference, LocalDate day) {
        return jdbc.sql("select s.status from project_span s join project p on p.id = s.project_id"
                        + " where s.from_day <= ? and s.until_day > ? and p.reference = ?")
                .params(day, day, reference)
                .query(ProjectStatus.class)
                .single();
    }

    private boolean ran(String reference, LocalDate day) {
        return is("running", reference, day);
    }

    private boolean is(String what, String reference, LocalDate day) {
        return jdbc.sql("select coalesce(bool_or(" + what + "), false) from project_on(?) o"
                        + " join project p on p.id = o.project_id where p.reference = ?")
                .params(day, reference)
                .query(Boolean.class)
                .single();
    }

    private List<String> turns(String reference) {
        return jdbc.sql("""
            select t.kind || ' ' || t.role || ' ' || o.code || ' ' || coalesce(n.name, '-')
            from project_turn(:today) t
            join project p on p.id = t.project_id
            join organisation o on o.id = t.organisation_id
            left join person n on n.id = t.person_id
            where p.reference = :reference
            order by 1
            """)
                .param("reference", reference)
                .param("today", today)
                .query(String.class)
                .list();
    }

    private void sql(String statement, Object... parameters) {
        jdbc.sql(statement).params(parameters).update();
    }

    @Test
    void theStageOfADayIsTodayTheOneThatIsStored() {
        for (Stage stage : Stage.values()) {
            projects.in(stage);
        }

        assertThat(jdbc.sql("""
                                select p.reference from project p join project_on(:today) o on o.project_id = p.id
                                where o.stage <> p.stage
                                """).param("today", today).query(String.class).list())
                .isEmpty();
    }

    /** What the course holds of a later day does not tell of an earlier one. */
    @Test
    void theCourseTellsWhatItWasOnEachDay() {
        String agreed = projects.in(Stage.AGREED);
        sql("update project set starts_on = ? where reference = ?", today.plusDays(5), agreed);
        move(agreed, "COMPLETE", "AGREED", "COMPLETED", 9);
        assertThat(on(agreed, today)).isEqualTo(ProjectStatus.STARTING);
        assertThat(on(agreed, today.plusDays(5))).isEqualTo(ProjectStatus.RUNNING);
        assertThat(on(agreed, today.plusDays(8))).isEqualTo(ProjectStatus.RUNNING);
        assertThat(on(agreed, today.plusDays(9))).isEqualTo(ProjectStatus.COMPLETED);
        assertThat(ran(agreed, today.plusDays(4))).isFalse();
        assertThat(ran(agreed, today.plusDays(8))).isTrue();
        assertThat(ran(agreed, today.plusDays(9))).isFalse();

        String approval = projects.in(Stage.IN_APPROVAL);
        move(approval, "SEND_BACK", "IN_APPROVAL", "ELABORATION", 1);
        assertThat(on(approval, today)).isEqualTo(ProjectStatus.IN_APPROVAL);
        assertThat(on(approval, today.plusDays(1))).isEqualTo(ProjectStatus.SENT_BACK);

        String refused = projects.in(Stage.REFUSED);
        sql(
                "update refusal r set word_on = ?, word_to = 'x', letter_on = ?, letter_to = 'x' from project p"
                        + " where p.id = r.project_id and p.reference = ?",
                today,
                today.plusDays(2),
                refused);
        assertThat(on(refused, today.plusDays(1))).isEqualTo(ProjectStatus.REFUSED_OPEN);
        assertThat(on(refused, today.plusDays(2))).isEqualTo(ProjectStatus.REFUSED);
        sql("update refusal set letter_on = ? where letter_on > ?", today, today); // nobody writes tomorrow's letter
    }

    private void move(String reference, String command, String from, String to, int days) {
        sql("""
                insert into project_move (id, project_id, command, from_stage, to_stage, reason, person_id, person_name,
                                          organisation_id, moved_on, moved_at)
                select gen_random_uuid(), p.id, ?, ?, ?, 'Said so.', o.contact_id, 'Somebody', o.organisation_id, ?, ?::date
                from project p join project_party o on o.project_id = p.id and o.organisation_id = p.initiator_id
                where p.reference = ?
                """, command, from, to, today.plusDays(days), today.plusDays(days), reference);
    }

    private ProjectStatus on(String reference, LocalDate day) {
        return jdbc.sql(
                        "select o.status from project_on(?) o join project p on p.id = o.project_id where p.reference = ?")
                .params(day, reference)
                .query(ProjectStatus.class)
                .single();
    }

    @ParameterizedTest
    @CsvSource({
        "DRAFT, false, false",
        "IN_REVIEW, true, true",
        "ELABORATION, true, true",
        "IN_APPROVAL, true, true",
        "SIGNING, true, true",
        "AGREED, false, true",
        "COMPLETED, false, false",
        "TERMINATED, false, false",
        "REFUSED, false, true",
        "WITHDRAWN, false, false",
        "NOT_COVERED, false, false"
    })
    void whatIsNotOverIsCovered(Stage stage, boolean coming, boolean covered) {
        String reference = projects.in(stage);
        assertThat(is("coming", reference, today)).isEqualTo(coming);
        assertThat(is("covered", reference, today)).isEqualTo(covered);
    }

    /** It counts as coming in the figures, so an amendment says what it means for it. */
    @Test
    void whatWasSentBackIsStillComing() {
        for (String account : List.of("zgt-academie", "medisch-directeur")) {
            String reference = projects.sentBackBy(account);
            assertThat(is("coming and covered", reference, today)).isTrue();
            assertThat(standing(reference)).isEqualTo(CoveredProject.Standing.COMING);
        }
    }

    @Test
    void anUntoldRefusalIsOpenForAnAmendmentToo() {
        assertThat(standing(projects.in(Stage.REFUSED))).isEqualTo(CoveredProject.Standing.COMING);
    }

    private CoveredProject.@Nullable Standing standing(String reference) {
        return beans
                .getBean(CoveredProjects.class)
                .projects(projects.framework().id(), today, Set.of())
                .stream()
                .filter(project -> project.reference().equals(reference))
                .map(CoveredProject::standing)
                .findFirst()
                .orElse(null);
    }

    /** Units and contacts without dates: what rests on the first two can be confirmed, and who must is asked. */
    @Test
    void aPartOfTheParticularsAsksForItsConfirmations() {
        String reference = projects.in(Stage.ELABORATION);
        projects.putParticulars(reference, null, null);

        assertThat(turns(reference)).contains("CONFIRM PROJECT_LEAD ut Projectcontact UT");
        Set<String> letters = projects.framework().checklist().elements().stream()
                .filter(element -> element.fact() == ElementDefinition.Fact.UNITS
                        || element.fact() == ElementDefinition.Fact.CONTACTS)
                .map(ElementDefinition::letter)
                .collect(Collectors.toSet());
        for (ElementSummary element : projects.view(reference).elements()) {
            assertThat(jdbc.sql(
                                    "select project_element_filled(p, e) from project p join element e on e.checklist_id = p.id"
                                            + " where p.reference = ? and e.letter = ?")
                            .params(reference, element.letter())
                            .query(Boolean.class)
                            .single())
                    .as(element.letter())
                    .isEqualTo(letters.contains(element.letter()));
        }
        beans.getBean(ElementService.class)
                .confirm(projects.as("contact-ut"), reference, projects.text(reference), letters);
        assertThat(turns(reference)).noneMatch(turn -> turn.startsWith("CONFIRM PROJECT_LEAD ut"));
    }
}
