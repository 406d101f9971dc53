package nl.tweespan.project.addendum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.tweespan.SignedIn;
import nl.tweespan.SignedInActor;
import nl.tweespan.TestClock;
import nl.tweespan.TweespanTest;
import nl.tweespan.checklist.ElementSummary;
import nl.tweespan.project.ending.ClosingPoint;
import nl.tweespan.project.ending.EndingService;
import nl.tweespan.project.life.Stage;
import nl.tweespan.project.life.StagedProjects;
import nl.tweespan.project.pages.ProjectDetails;
import nl.tweespan.project.pages.Projects;
import nl.tweespan.shared.RuleBroken;
import org.hamcrest.Matchers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** A signed agreement that is amended says on each day what holds on that day, and what was signed is kept. */
@TweespanTest
class AmendedAgreementTests {

    @Autowired
    ApplicationContext beans;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvc mvc;

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
    void anExtensionIsSignedByTheSameLevelsAndMovesTheEnd() {
        String reference = projects.withExtension();
        assertThat(kinds(reference)).containsExactlyInAnyOrder("SIGN", "SIGN");
        LocalDate before = today.plusYears(2);
        assertThat(project(reference).endsOn()).isEqualTo(before);

        projects.signAddendum("decaan", reference);
        assertThat(project(reference).endsOn()).isEqualTo(before);
        projects.signAddendum("clustermanager", reference);

        assertThat(project(reference).endsOn()).isEqualTo(today.plusYears(3));
        assertThat(project(reference).signedEndsOn()).isEqualTo(before);
        assertThat(statusOn(reference, before.plusDays(1))).isEqualTo("RUNNING");
        assertThat(statusOn(reference, today.plusYears(3).plusDays(1))).isEqualTo("ENDED");
        assertThat(jdbc.sql("select due from project_wait w join project p on p.id = w.project_id"
                                + " where p.reference = ? and w.kind = 'COMPLETE'")
                        .param(reference)
                        .query(LocalDate.class)
                        .single())
                .isEqualTo(today.plusYears(3));
        assertThat(jdbc.sql("select day from project_event e join project p on p.id = e.project_id"
                                + " where p.reference = ? and e.event = 'AMENDED'")
                        .param(reference)
                        .query(LocalDate.class)
                        .list())
                .containsExactly(today);
    }

    @Test
    void newWordsAreApprovedFirst() {
        String reference = projects.withAddendum();

        assertThat(kinds(reference)).containsExactlyInAnyOrder("APPROVE", "SIGN", "SIGN");
        assertThat(turns(reference)).containsExactly("APPROVE_ADDENDUM");
        approve(reference);
        assertThat(turns(reference)).containsExactlyInAnyOrder("SIGN_ADDENDUM", "SIGN_ADDENDUM");
        assertThat(words(reference)).isEqualTo("Agreed.");
        projects.signAddendum("decaan", reference);
        projects.signAddendum("clustermanager", reference);

        assertThat(words(reference)).isEqualTo("Otherwise.");
        assertThat(projects.view(reference).signed().stream()
                        .filter(element -> element.letter().equals(StagedProjects.SHARED))
                        .map(ElementSummary::text))
                .containsExactly("Agreed.");
    }

    /** Both are found: what holds, and what was signed. */
    @Test
    void itsWordsAreFound() {
        String reference = projects.withAddendum();

        assertThat(jdbc.sql("select w.words @@ project_query('otherwise') and w.words @@ project_query('agreed')"
                                + " from project_words w join project p on p.id = w.project_id where p.reference = ?")
                        .param(reference)
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void moreMoneyIsAChange() {
        String reference = projects.in(Stage.AGREED, StagedProjects.research());
        propose(reference, new Amendments(today, today.plusYears(3), Map.of(), true), null);

        assertThat(kinds(reference)).contains("APPROVE");
    }

    @Test
    void whatHoldsFromADayToComeDoesNotHoldYet() {
        String reference = projects.in(Stage.AGREED, StagedProjects.research());
        propose(reference, projects.otherWords(reference), today.plusDays(20));
        approve(reference);
        projects.signAddendum("decaan", reference);
        projects.signAddendum("clustermanager", reference);

        assertThat(words(reference)).isEqualTo("Agreed.");
        assertThat(project(reference).addenda())
                .extracting(AddendumDetails::state, AddendumDetails::holdsFrom)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(AddendumState.AGREED, today.plusDays(20)));
        assertThatThrownBy(() -> propose(reference, end(reference, today.plusYears(3)), today.plusDays(19)))
                .isInstanceOf(RuleBroken.class);
        propose(reference, end(reference, today.plusYears(3)), null);
        assertThat(project(reference).openAddendum().fromDay()).isEqualTo(today.plusDays(20));
    }

    /** Days from today: the new last day, and the day from which it is to hold. */
    @ParameterizedTest
    @CsvSource({
        "730, , addendum-nothing",
        "-1, , ends-before-start",
        "900, -1, addendum-before",
        "900, 800, addendum-gap",
        "300, 400, addendum-ends-before"
    })
    void whatCannotBeIsSaidAtItsField(int last, @Nullable Integer from, String rule) {
        String reference = projects.in(Stage.AGREED, StagedProjects.research());
        LocalDate ends = last == 730 ? project(reference).endsOn() : today.plusDays(last);

        assertThatThrownBy(() -> propose(reference, end(reference, ends), from == null ? null : today.plusDays(from)))
                .isInstanceOfSatisfying(
                        RuleBroken.class,
                        broken -> assertThat(broken.reason().key()).isEqualTo("project.rule." + rule));
    }

    @Test
    void theFirstDayMovesWhileItLiesAhead() {
        String reference = projects.in(Stage.AGREED, StagedProjects.research());
        assertThatThrownBy(() -> propose(
                        reference,
                        new Amendments(today.plusDays(9), project(reference).endsOn(), Map.of(), false),
                        null))
                .isInstanceOf(RuleBroken.class);
        jdbc.sql("update project set starts_on = ? where reference = ?")
                .params(today.plusDays(10), reference)
                .update();
        propose(reference, new Amendments(today.plusDays(40), project(reference).endsOn(), Map.of(), false), null);
        approve(reference);
        projects.signAddendum("decaan", reference);
        projects.signAddendum("clustermanager", reference);

        assertThat(statusOn(reference, today.plusDays(39))).isEqualTo("STARTING");
        assertThat(statusOn(reference, today.plusDays(40))).isEqualTo("RUNNING");
    }

    @Test
    void aProjectDoesNotEndUnderAnOpenAddendum() {
        String reference = projects.withExtension();
        long version = projects.version(reference);

        assertThatThrownBy(() -> beans.getBean(EndingService.class)
                        .complete(
                                projects.as("contact-zgt"),
                                reference,
                                version,
                                StagedProjects.words(ClosingPoint.OF_COMPLETION)))
                .isInstanceOf(RuleBroken.class);
    }

    @Test
    void aDeclinedAddendumChangesNothingAndAnotherMayFollow() throws Exception {
        String reference = projects.withExtension();
        beans.getBean(AddendumService.class)
                .decline(projects.as("decaan"), reference, projects.addendumText(reference), "No people.");

        assertThat(turns(reference)).isEmpty();
        projects.extend(reference, today.plusYears(3));
        assertThat(project(reference).openAddendum().number()).isEqualTo(2);
        mvc.perform(get("/projects/" + reference + "/addenda/1").with(SignedIn.as("contact-ut")))
                .andExpect(status().isOk())
                .andExpect(content().string(Matchers.containsString("No people.")));
        mvc.perform(get("/projects/" + reference + "/addenda/3").with(SignedIn.as("contact-ut")))
                .andExpect(status().isNotFound());
    }

    @Test
    void theDatabaseHoldsTheSame() {
        String open = projects.withAddendum();
        String agreed = projects.withExtension();
        projects.signAddendum("decaan", agreed);
        projects.signAddendum("clustermanager", agreed);
        Map.of(
                        "update addendum set from_day = from_day + 1 where project_id = :p",
                        open,
                        "update addendum set state = 'AGREED', closed_on = :today, closed_by = person_id, closed_by_name = 'X',"
                                + " holds_from = :today where project_id = :p",
                        open,
                        "update addendum_element set text = 'Better for us' where project_id = :p",
                        open,
                        "insert into addendum_element (addendum_id, letter, text) select id, 'e', 'Later' from addendum"
                                + " where project_id = :p",
                        agreed,
                        "update addendum_step set done_on = :today, person_id = (select id from person limit 1), fingerprint = repeat('0', 64), unit_id ="
                                + " (select id from unit limit 1) where step = 'SIGN' and project_id = :p",
                        open,
                        "update addendum_step set done_on = done_on - 1 where project_id = :p",
                        agreed,
                        "update addendum set holds_from = holds_from + 1 where project_id = :p",
                        agreed,
                        "update project set stage = 'COMPLETED' where id = :p",
                        open)
                .forEach((statement, reference) -> assertThatThrownBy(
                                () -> jdbc.sql(statement)
                                        .param("p", project(reference).id())
                                        .param("today", today)
                                        .update(),
                                statement)
                        .isInstanceOf(DataAccessException.class));
    }

    private void approve(String reference) {
        beans.getBean(AddendumService.class)
                .approve(projects.as("medisch-directeur"), reference, projects.addendumText(reference), null);
    }

    private void propose(String reference, Amendments changed, @Nullable LocalDate from) {
        beans.getBean(AddendumService.class)
                .propose(
                        projects.as("contact-zgt"),
                        reference,
                        projects.version(reference),
                        changed,
                        from,
                        "It changed.");
    }

    private Amendments end(String reference, LocalDate last) {
        return new Amendments(project(reference).startsOn(), last, Map.of(), false);
    }

    private ProjectDetails project(String reference) {
        return projects.view(reference).project();
    }

    private String words(String reference) {
        Projects.View view = projects.view(reference);
        return view.elements().stream()
                .filter(element -> element.letter().equals(StagedProjects.SHARED))
                .map(ElementSummary::text)
                .findFirst()
                .orElseThrow();
    }

    private List<String> kinds(String reference) {
        return project(reference).openAddendum().steps().stream()
                .map(step -> step.step().name())
                .toList();
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
