package nl.tweespan.project.ending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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
import org.springframework.security.access.AccessDeniedException;

/** A project ends early only with the consent of the other party, and whatever the end, with a word on each point. */
@TweespanTest
class EndingTests {

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
    void nobodyEndsAProjectAlone() {
        String reference = projects.withEnd("coordinator");

        assertThat(turns(reference)).containsExactly("ANSWER_END");
        assertThatThrownBy(() -> projects.answerEnd("coordinator", reference, true))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> terminate("medisch-directeur", reference)).isInstanceOf(StaleVersion.class);
        assertThat(project(reference).endsOn()).isEqualTo(today.plusYears(2));
    }

    @Test
    void aConsentAgreesTheLastDayAndItIsClosedFromThenOn() {
        String reference = projects.in(Stage.AGREED, StagedProjects.research());
        projects.askEnd("medisch-directeur", reference, today.plusDays(30));
        projects.answerEnd("coordinator", reference, true);

        assertThat(project(reference).endsOn()).isEqualTo(today.plusDays(30));
        assertThat(statusOn(reference, today.plusDays(30))).isEqualTo("RUNNING");
        assertThat(statusOn(reference, today.plusDays(31))).isEqualTo("ENDED");
        assertThatThrownBy(() -> terminate("contact-zgt", reference)).isInstanceOf(RuleBroken.class);
        assertThat(commands("contact-zgt", reference))
                .contains(Command.TERMINATE)
                .doesNotContain(Command.COMPLETE, Command.PROPOSE_ADDENDUM);
    }

    @Test
    void whatIsArrangedIsKeptAndTheReasonsAreThoseOfTheNotice() {
        String reference = projects.withAgreedEnd();
        terminate("contact-zgt", reference);

        ProjectDetails ended = project(reference);
        assertThat(ended.stage()).isEqualTo(Stage.TERMINATED);
        assertThat(ended.closing()).containsOnlyKeys(ClosingPoint.OF_EARLY_END);
        assertThat(ended.moves().get(0).reason()).isEqualTo("It is over.");
    }

    @Test
    void aDifferenceKeepsItRunningUntilItIsAgreedOrWithdrawn() {
        String reference = projects.withEnd("coordinator");
        projects.answerEnd("medisch-directeur", reference, false);
        assertThat(turns(reference)).containsExactly("END_DIFFERS");
        assertThat(commands("medisch-directeur", reference)).contains(Command.ANSWER_END);

        beans.getBean(EndingService.class)
                .withdraw(projects.as("coordinator"), reference, projects.version(reference), "We go on.");
        assertThat(turns(reference)).isEmpty();
        projects.askEnd("medisch-directeur", reference, today.plusDays(5));
        assertThat(turns(reference)).containsExactly("ANSWER_END");
    }

    @Test
    void theLastDayLiesAheadAndBeforeThePlannedOne() {
        String reference = projects.in(Stage.AGREED, StagedProjects.research());

        for (LocalDate wrong : List.of(today.minusDays(1), today.plusYears(2))) {
            assertThatThrownBy(() -> projects.askEnd("coordinator", reference, wrong))
                    .isInstanceOf(RuleBroken.class);
        }
    }

    @Test
    void completionAsksEveryPoint() {
        String reference = projects.in(Stage.AGREED, StagedProjects.research());
        Map<ClosingPoint, String> words = new EnumMap<>(StagedProjects.words(ClosingPoint.OF_COMPLETION));
        words.put(ClosingPoint.PROPERTY, " ");

        assertThatThrownBy(() -> beans.getBean(EndingService.class)
                        .complete(projects.as("contact-zgt"), reference, projects.version(reference), words))
                .isInstanceOf(RuleBroken.class);
        assertThat(project(reference).stage()).isEqualTo(Stage.AGREED);
    }

    @Test
    void theDatabaseHoldsTheSame() {
        String running = projects.in(Stage.AGREED, StagedProjects.research());
        String asked = projects.withEnd("coordinator");
        String agreed = projects.withAgreedEnd();
        Map.of(
                        "update project set stage = 'COMPLETED' where id = :p",
                        running,
                        "update project set stage = 'TERMINATED', version = version + 1 where id = :p",
                        running,
                        "update early_end set state = 'AGREED' where project_id = :p",
                        asked,
                        "update early_end set last_day = last_day + 1 where project_id = :p",
                        asked,
                        "update early_end set state = 'AGREED', answered_by = organisation_id, answerer_id = person_id, answerer_name = 'X',"
                                + " answered_on = proposed_on, consents = true where project_id = :p",
                        asked,
                        "update early_end set state = 'OPEN' where project_id = :p",
                        agreed,
                        "update project set stage = 'TERMINATED' where id = :p",
                        agreed)
                .forEach((statement, reference) -> assertThatThrownBy(
                                () -> jdbc.sql(statement)
                                        .param("p", project(reference).id())
                                        .update(),
                                statement)
                        .isInstanceOf(DataAccessException.class));
    }

    private void terminate(String account, String reference) {
        beans.getBean(EndingService.class)
                .terminate(
                        projects.as(account),
                        reference,
                        projects.version(reference),
                        StagedProjects.words(ClosingPoint.OF_EARLY_END));
    }

    private ProjectDetails project(String reference) {
        return projects.view(reference).project();
    }

    private java.util.Set<Command> commands(String account, String reference) {
        return beans.getBean(Projects.class)
                .view(projects.actor(account), reference)
                .commands();
    }

    private List<String> turns(String reference) {
        return project(reference).turns().stream()
                .map(turn -> turn.kind().name())
                .toList();
    }

    private String statusOn(String reference, LocalDate day) {
        return jdbc.sql(
                        "select o.status from project_on(:day) o join project p on p.id = o.project_id where p.reference = :r")
                .param("day", day)
                .param("r", reference)
                .query(String.class)
                .single();
    }
}
