package nl.tweespan.project.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.tweespan.SignedIn;
import nl.tweespan.SignedInActor;
import nl.tweespan.TestClock;
import nl.tweespan.TweespanTest;
import nl.tweespan.account.signin.DemoAccount;
import nl.tweespan.account.signin.DemoAccounts;
import nl.tweespan.amendment.CoveredProject;
import nl.tweespan.amendment.CoveredProjects;
import nl.tweespan.checklist.Checklists;
import nl.tweespan.checklist.ElementSummary;
import nl.tweespan.generate.LargeRegistry;
import nl.tweespan.project.life.Command;
import nl.tweespan.project.life.Origin;
import nl.tweespan.project.life.Stage;
import nl.tweespan.project.life.StagedProjects;
import nl.tweespan.shared.Actor;
import nl.tweespan.shared.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** Java and SQL say the same of every fact that follows from others, and nobody is asked what they may not do. */
@TweespanTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DerivedFactsTests {

    private static final Set<ProjectStatus> COMING = EnumSet.of(
            ProjectStatus.SENT_BACK,
            ProjectStatus.IN_REVIEW,
            ProjectStatus.ELABORATION,
            ProjectStatus.IN_APPROVAL,
            ProjectStatus.SIGNING,
            ProjectStatus.STARTING,
            ProjectStatus.HELD,
            ProjectStatus.SUSPENDED);

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvc mvc;

    private StagedProjects projects;
    private List<ProjectDetails> all;

    @BeforeAll
    void make() throws Exception {
        LargeRegistry.make(beans, 150, 7, TestClock.today());
        projects = new StagedProjects(beans);
        new UnevenProjects(projects).make();
        all = jdbc.sql("select reference from project order by reference").query(String.class).list().stream()
                .map(reference -> projects.view(reference).project())
                .toList();
    }

    @AfterAll
    static void signOut() {
        SignedInActor.signOut();
    }

    private record Turn(
            String reference,
            TurnKind kind,
            UUID organisationId,
            Role role,
            @Nullable UUID personId) {}

    @Test
    void whoIsAskedMayDoItAndFindsItsPage() throws Exception {
        List<Turn> turns = jdbc.sql("""
                        select p.reference, t.kind, t.organisation_id, t.role, t.person_id
                        from project_turn(:today) t join project p on p.id = t.project_id
                        where t.person_id is null or t.person_id in (select person_id from app_user)
                        """)
                .param("today", TestClock.today())
                .query(Turn.class)
                .list();
        assertThat(turns).extracting(Turn::kind).contains(TurnKind.values());
        for (Turn turn : turns) {
            List<String> asked = asked(turn);
            assertThat(asked).as("%s", turn).isNotEmpty();
            for (String account : asked) {
                Projects.View view = beans.getBean(Projects.class).view(projects.actor(account), turn.reference());
                assertThat(view.commands()).as("%s for %s", turn, account).contains(command(turn, view));
                assertThat(mvc.perform(get(turn.kind().url(turn.reference())).with(SignedIn.as(account)))
                                .andReturn()
                                .getResponse()
                                .getStatus())
                        .as("%s for %s", turn, account)
                        .isIn(200, 302); // what leads on to the page of its next step
            }
        }
    }

    private List<String> asked(Turn turn) {
        return beans.getBean(DemoAccounts.class).offered().stream()
                .map(DemoAccount::username)
                .filter(account -> {
                    Actor actor = projects.actor(account);
                    return actor.has(turn.role(), turn.organisationId())
                            && (turn.personId() == null || turn.personId().equals(actor.personId()));
                })
                .toList();
    }

    private static Command command(Turn turn, Projects.View view) {
        return switch (turn.kind()) {
            case PROPOSE -> Command.SUBMIT;
            case REVIEW -> Command.ENDORSE;
            case ELABORATE ->
                view.project().stage() == Stage.ELABORATION ? Command.SUBMIT_FOR_APPROVAL : Command.FILL_ELEMENT;
            case CONFIRM -> Command.CONFIRM_ELEMENT;
            case ANSWER -> Command.DISCUSS;
            case APPROVE -> Command.APPROVE;
            case CONDITION -> Command.MEET_CONDITION;
            case SIGN -> Command.SIGN;
            case TELL -> Command.TELL_IN_WRITING;
            case APPROVE_ADDENDUM -> Command.APPROVE_ADDENDUM;
            case SIGN_ADDENDUM -> Command.SIGN_ADDENDUM;
            case ANSWER_END -> Command.ANSWER_END;
            case END_DIFFERS -> Command.WITHDRAW_END;
            case TERMINATE -> Command.TERMINATE;
            case PROVE_PREREQUISITE -> Command.PROVE_PREREQUISITE;
            case REPORT_PROGRESS -> Command.REPORT_PROGRESS;
            case COMPLETE -> Command.COMPLETE;
        };
    }

    private record On(String reference, ProjectStatus status, boolean running, boolean coming, boolean covered) {}

    /** Moves of today and dates around it, seen today and later. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 4, 9, 25, 60})
    void whatAProjectIsOnADay(int later) {
        LocalDate day = TestClock.today().plusDays(later);
        Map<String, On> told = jdbc.sql("""
                        select p.reference, o.status, o.running, o.coming, o.covered
                        from project_on(:day) o join project p on p.id = o.project_id
                        """).param("day", day).query(On.class).list().stream()
                .collect(Collectors.toMap(On::reference, on -> on));
        Set<UUID> covered =
                beans
                        .getBean(CoveredProjects.class)
                        .projects(projects.framework().id(), day, Set.of())
                        .stream()
                        .map(CoveredProject::id)
                        .collect(Collectors.toSet());
        for (ProjectDetails project : all) {
            On on = told.get(project.reference());
            boolean known = project.submittedOn() != null || project.origin() == Origin.EXISTING;
            assertThat(on != null).as(project.reference()).isEqualTo(known);
            if (known) {
                ProjectStatus status = status(project, day);
                boolean coming = COMING.contains(status);
                boolean running = status == ProjectStatus.RUNNING;
                boolean concerned = running || coming || status == ProjectStatus.REFUSED_OPEN;
                assertThat(on).isEqualTo(new On(project.reference(), status, running, coming, concerned));
                assertThat(covered.contains(project.id()))
                        .as(project.reference())
                        .isEqualTo(concerned
                                && project.frameworkId()
                                        .equals(projects.framework().id()));
            }
        }
    }

    @Test
    void whatAProjectIsToday() {
        assertThat(all).extracting(ProjectDetails::status).contains(ProjectStatus.values());
        for (ProjectDetails project : all) {
            assertThat(project.status()).as(project.reference()).isEqualTo(status(project, TestClock.today()));
            assertThat(project.sentBack() != null)
                    .as(project.reference())
                    .isEqualTo(project.status() == ProjectStatus.SENT_BACK);
        }
    }

    /** The rule once more, from what the page of the project knows. */
    private static ProjectStatus status(ProjectDetails project, LocalDate day) {
        return switch (project.stage()) {
            case DRAFT, ELABORATION -> {
                boolean back = project.moves().stream()
                        .filter(line -> line.fromStage() != line.toStage())
                        .findFirst()
                        .filter(line -> line.command() == Command.SEND_BACK)
                        .isPresent();
                ProjectStatus fresh = project.stage() == Stage.ELABORATION
                        ? ProjectStatus.ELABORATION
                        : project.initiatorId() == null ? ProjectStatus.OPPORTUNITY : ProjectStatus.DRAFT;
                yield back ? ProjectStatus.SENT_BACK : fresh;
            }
            case AGREED -> {
                boolean starting =
                        project.startsOn() != null && project.startsOn().isAfter(day);
                boolean ended = project.endsOn() != null && project.endsOn().isBefore(day);
                boolean rests = project.suspensions().stream()
                        .anyMatch(each -> !each.fromDay().isAfter(day)
                                && (each.resumedOn() == null || each.resumedOn().isAfter(day)));
                boolean held = project.prerequisites().stream()
                        .anyMatch(code -> project.proofs().stream()
                                .noneMatch(proof -> proof.code().equals(code)
                                        && !proof.validFrom().isAfter(day)
                                        && (proof.validUntil() == null
                                                || !proof.validUntil().isBefore(day))));
                ProjectStatus stays =
                        rests ? ProjectStatus.SUSPENDED : held ? ProjectStatus.HELD : ProjectStatus.RUNNING;
                yield starting ? ProjectStatus.STARTING : ended ? ProjectStatus.ENDED : stays;
            }
            case REFUSED -> project.refusal().open() ? ProjectStatus.REFUSED_OPEN : ProjectStatus.REFUSED;
            default -> ProjectStatus.valueOf(project.stage().name());
        };
    }

    private record Filled(String letter, boolean filled) {}

    @Test
    void whatIsFilledAndConfirmed() {
        Set<Boolean> filled = new HashSet<>();
        Set<Boolean> complete = new HashSet<>();
        for (ProjectDetails project : all) {
            Projects.View view = projects.view(project.reference());
            Map<String, Boolean> told = jdbc.sql("""
                            select e.letter, project_element_filled(p, e) as filled
                            from project p join element e on e.checklist_id = p.id where p.id = ?
                            """).param(project.id()).query(Filled.class).list().stream()
                    .collect(Collectors.toMap(Filled::letter, Filled::filled));
            for (ElementSummary element : view.elements()) {
                boolean facts = view.framework().checklist().elements().stream()
                        .filter(template -> template.letter().equals(element.letter()))
                        .allMatch(view.project()::complete);
                assertThat(element.filled(facts))
                        .as("%s (%s)", project.reference(), element.letter())
                        .isEqualTo(told.get(element.letter()));
            }
            filled.addAll(told.values());
            assertThat(progress(project.id()))
                    .as(project.reference())
                    .isEqualTo(new Checklists.Progress(view.elements().size(), (int) view.confirmed()))
                    .isEqualTo(beans.getBean(Checklists.class).progress(project.id(), project.partyIds()));
            complete.add(view.confirmed() == view.elements().size());
        }
        assertThat(filled).hasSize(2);
        assertThat(complete).hasSize(2);
    }

    private Checklists.Progress progress(UUID project) {
        return jdbc.sql("select elements, confirmed from project_progress(?)")
                .param(project)
                .query(Checklists.Progress.class)
                .single();
    }
}
