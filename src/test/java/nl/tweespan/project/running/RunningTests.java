package nl.tweespan.project.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.tweespan.SignedInActor;
import nl.tweespan.TestClock;
import nl.tweespan.TweespanTest;
import nl.tweespan.project.life.Command;
import nl.tweespan.project.life.Stage;
import nl.tweespan.project.life.StagedProjects;
import nl.tweespan.project.pages.ProjectDetails;
import nl.tweespan.project.pages.Projects;
import nl.tweespan.shared.RuleBroken;
import nl.tweespan.shared.StaleVersion;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A signed project begins and stays only with what it needs, reports when it is asked to, and rests while a party has it rest. */
@TweespanTest
class RunningTests {

    @Autowired
    ApplicationContext beans;

    @Autowired
    JdbcClient jdbc;

    private StagedProjects projects;
    private LocalDate today;

    @BeforeEach
    void begin() {
        projects = new StagedProjects(beans);
        today = TestClock.today();
    }

    @AfterEach
    void signOut() {
        SignedInActor.signOut();
    }

    @Test
    void itStandsStillFromTheDayOnWhichItsProofHasLapsed() {
        String reference = projects.inNeed();
        LocalDate last = today.plusYears(1);

        assertThat(statusOn(reference, today)).isEqualTo("RUNNING");
        assertThat(statusOn(reference, last)).isEqualTo("RUNNING");
        assertThat(statusOn(reference, last.plusDays(1))).isEqualTo("HELD");
        assertThat(turnsOn(reference, last.minusDays(61))).doesNotContain("PROVE_PREREQUISITE");
        assertThat(turnsOn(reference, last.minusDays(60))).contains("PROVE_PREREQUISITE");

        projects.prove(reference, last.plusDays(11), today.plusYears(3));

        assertThat(statusOn(reference, last.plusDays(10))).isEqualTo("HELD");
        assertThat(statusOn(reference, last.plusDays(11))).isEqualTo("RUNNING");
        assertThat(turnsOn(reference, last)).doesNotContain("PROVE_PREREQUISITE");
    }

    @Test
    void whatItNeedsIsSettledOnceItIsApprovedAlsoForTheDatabase() {
        String reference = projects.in(Stage.AGREED);

        for (String change : List.of(
                "delete from project_prerequisite where project_id = ?",
                "insert into project_prerequisite (project_id, code) values (?, 'insurance')")) {
            assertThatThrownBy(() ->
                            jdbc.sql(change).param(project(reference).id()).update())
                    .isInstanceOf(DataAccessException.class);
        }
    }

    @Test
    void whatItNeedsIsAmongTheWordsThatAreApprovedAndSigned() {
        String reference = projects.in(Stage.ELABORATION);
        projects.elaborate(reference);
        String before = project(reference).fingerprint();

        jdbc.sql("insert into project_prerequisite (project_id, code) values (?, 'insurance')")
                .param(project(reference).id())
                .update();

        assertThat(project(reference).fingerprint()).isNotEqualTo(before);
    }

    @Test
    void aProofOfWhatExpiresSaysUntilWhenAndIsOfSomethingThatItNeeds() {
        String reference = projects.in(Stage.AGREED);
        RunningService running = beans.getBean(RunningService.class);

        assertThatThrownBy(() -> prove(running, reference, StagedProjects.NEEDED, null))
                .isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> prove(running, reference, StagedProjects.NEEDED, today.minusDays(1)))
                .isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> prove(running, reference, "insurance", today)).isInstanceOf(RuleBroken.class);
    }

    private void prove(RunningService running, String reference, String code, LocalDate until) {
        running.prove(
                projects.as("specialist-zgt"), reference, projects.version(reference), code, "Policy 4", today, until);
    }

    @Test
    void aReportIsAskedAYearAfterTheFirstDayAndAYearAfterTheReportBefore() {
        String reference = projects.in(Stage.AGREED, StagedProjects.research());
        LocalDate asked = today.plusYears(1);
        assertThat(turnsOn(reference, asked.minusDays(1))).isEmpty();
        assertThat(turnsOn(reference, asked)).containsExactly("REPORT_PROGRESS");
        assertThat(jdbc.sql("select due from project_turn(:day) where kind = 'REPORT_PROGRESS' and project_id = :p")
                        .param("day", asked)
                        .param("p", project(reference).id())
                        .query(LocalDate.class)
                        .single())
                .isEqualTo(asked.plusDays(30));

        beans.getBean(RunningService.class)
                .report(
                        projects.as("contact-ut"),
                        reference,
                        projects.version(reference),
                        new Progress("Twelve people measured.", "They agree.", null, null, "https://example.org/1"));

        assertThat(turnsOn(reference, today.plusYears(1).minusDays(1))).isEmpty();
        ProjectDetails told = project(reference);
        assertThat(told.progress()).extracting(ProgressDetails::number).containsExactly(1);
        assertThat(told.progress().get(0).results()).isEqualTo("They agree.");
        assertThat(events(reference)).contains("REPORTED");
    }

    @Test
    void itRestsUntilEachPartyThatLetsItRestTakesItUpAgain() {
        String reference = projects.in(Stage.AGREED);
        projects.suspend("coordinator", reference);
        projects.suspend("medisch-directeur", reference);
        assertThat(statusOn(reference, today)).isEqualTo("SUSPENDED");
        assertThatThrownBy(() -> projects.suspend("coordinator", reference)).isInstanceOf(StaleVersion.class);

        resume("coordinator", reference);
        assertThat(statusOn(reference, today)).isEqualTo("SUSPENDED");
        assertThat(commands("coordinator", reference)).contains(Command.SUSPEND).doesNotContain(Command.RESUME);

        resume("medisch-directeur", reference);
        assertThat(statusOn(reference, today)).isEqualTo("RUNNING");
    }

    @Test
    void nobodyLetsAProjectHaveRested() {
        String reference = projects.in(Stage.AGREED);
        assertThatThrownBy(() -> beans.getBean(RunningService.class)
                        .suspend(
                                projects.as("coordinator"),
                                reference,
                                projects.version(reference),
                                today.minusDays(1),
                                "No participants."))
                .isInstanceOf(RuleBroken.class);
    }

    @Test
    void whatWasReportedProvedOrSuspendedIsNotRewritten() {
        String resting = projects.resting("coordinator");
        beans.getBean(RunningService.class)
                .report(
                        projects.as("contact-zgt"),
                        resting,
                        projects.version(resting),
                        new Progress("Much.", null, null, null, null));
        for (String change : List.of(
                "update progress_report set done = 'Less' where project_id = :p",
                "delete from progress_report where project_id = :p",
                "update prerequisite_proof set valid_until = valid_until + 1 where project_id = :p",
                "update suspension set reasons = 'Others' where project_id = :p",
                "delete from suspension where project_id = :p")) {
            assertThatThrownBy(
                            () -> jdbc.sql(change)
                                    .param("p", project(resting).id())
                                    .update(),
                            change)
                    .isInstanceOf(DataAccessException.class);
        }
    }

    private void resume(String account, String reference) {
        beans.getBean(RunningService.class)
                .resume(projects.as(account), reference, projects.version(reference), "They are there.");
    }

    private ProjectDetails project(String reference) {
        return projects.view(reference).project();
    }

    private Set<Command> commands(String account, String reference) {
        return beans.getBean(Projects.class)
                .view(projects.actor(account), reference)
                .commands();
    }

    private List<String> turnsOn(String reference, LocalDate day) {
        return ask("select kind from project_turn(:day) where project_id = :p order by 1", reference, day);
    }

    private List<String> events(String reference) {
        return ask("select event from project_event where project_id = :p and day <= :day", reference, today);
    }

    private String statusOn(String reference, LocalDate day) {
        return ask("select status from project_on(:day) where project_id = :p", reference, day)
                .get(0);
    }

    private List<String> ask(String question, String reference, LocalDate day) {
        return jdbc.sql(question)
                .params(Map.of("day", day, "p", project(reference).id()))
                .query(String.class)
                .list();
    }
}
