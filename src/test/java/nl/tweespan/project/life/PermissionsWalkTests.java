package nl.tweespan.project.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.tweespan.SignedIn;
import nl.tweespan.SignedInActor;
import nl.tweespan.TweespanTest;
import nl.tweespan.project.pages.Projects;
import nl.tweespan.shared.Actor;
import nl.tweespan.shared.Role;
import nl.tweespan.shared.StaleVersion;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/** Every stage, role and command, on real projects in the database: what {@link Whitelist} gives happens, the rest does not. */
@TweespanTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PermissionsWalkTests {

    /** Somebody who holds this role alone, for the party whose turn it is. */
    private static final Map<Role, String> ACCOUNTS = Map.of(
            Role.PROJECT_LEAD, "contact-zgt",
            Role.REVIEWER, "zgt-academie",
            Role.COORDINATOR, "coordinator",
            Role.APPROVER, "medisch-directeur",
            Role.SPECIALIST, "specialist-zgt",
            Role.SIGNATORY, "clustermanager",
            Role.BOARD_MEMBER, "bestuur-zgt",
            Role.ADMINISTRATOR, "beheerder",
            Role.AUDITOR, "auditor");

    private static final Set<Command> OF_ADDENDUM = Set.of(
            Command.APPROVE_ADDENDUM, Command.SIGN_ADDENDUM, Command.DECLINE_ADDENDUM, Command.WITHDRAW_ADDENDUM);

    @Autowired
    ApplicationContext beans;

    @Autowired
    MockMvc mvc;

    @Autowired
    EntityManager entities;

    @Autowired
    TransactionTemplate transaction;

    private StagedProjects projects;
    private Acts acts;
    private final Map<Stage, Projects.View> staged = new EnumMap<>(Stage.class);
    private final Map<Role, Actor> actors = new HashMap<>();
    private Projects.View onCondition;
    private Projects.View refusedByUt;
    private Projects.View amended;
    private Projects.View extended;
    private Projects.View endOfZgt;
    private Projects.View endOfUt;
    private Projects.View endAgreed;
    private Projects.View restingForZgt;
    private Projects.View restingForUt;

    @BeforeAll
    void bringProjectsToEveryStage() {
        projects = new StagedProjects(beans);
        acts = new Acts(projects);
        for (Stage stage : Stage.values()) {
            staged.put(stage, projects.view(projects.in(stage)));
        }
        staged.put(Stage.DRAFT, projects.view(projects.sentBackBy("zgt-academie")));
        staged.put(Stage.ELABORATION, projects.view(projects.sentBackBy("medisch-directeur")));
        staged.put(Stage.WITHDRAWN, projects.view(projects.withdrawnFrom(Stage.IN_REVIEW)));
        onCondition = projects.view(projects.approvedOnCondition());
        refusedByUt = projects.view(projects.refusedByUt());
        amended = projects.view(projects.withAddendum());
        extended = projects.view(projects.withExtension());
        endOfZgt = projects.view(projects.withEnd("coordinator"));
        endOfUt = projects.view(projects.withEnd("medisch-directeur"));
        restingForZgt = projects.view(projects.resting("coordinator"));
        restingForUt = projects.view(projects.resting("medisch-directeur"));
        endAgreed = projects.view(projects.withAgreedEnd());
        ACCOUNTS.forEach((role, account) -> actors.put(role, projects.actor(account)));
    }

    @AfterEach
    void signOut() {
        SignedInActor.signOut();
    }

    @ParameterizedTest
    @EnumSource
    void everyCellIsAsWritten(Stage stage) {
        List<String> wrong = new ArrayList<>();
        for (Role role : Role.values()) {
            for (Command command : Command.values()) {
                String is = answer(command, projects.as(account(role, command)), view(stage, role, command));
                String meant = meant(stage, role, command);
                if (!is.equals(meant)) {
                    wrong.add("%s x %s x %s: %s instead of %s".formatted(stage, role, command, is, meant));
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyRoleHasSomebodyWhoHoldsItAlone() {
        actors.forEach((role, actor) ->
                assertThat(actor.grants()).extracting(Actor.Grant::role).containsExactly(role));
        assertThat(actors).hasSize(Role.values().length);
    }

    /** The pages and forms on the web, in the first stage in which somebody may use them. */
    @ParameterizedTest
    @EnumSource
    void everyFormIsOpenToWhoMayAndClosedToTheOthers(Command command) throws Exception {
        for (Stage stage : Stage.values()) {
            for (Role role : Role.values()) {
                if (stage == firstStage(command) || Whitelist.of(stage, role).contains(command)) {
                    walk(stage, role, command);
                }
            }
        }
    }

    private void walk(Stage stage, Role role, Command command) throws Exception {
        Projects.View view = view(stage, role, command);
        String url = "/projects/" + view.project().reference() + path(command, view, role);
        boolean may = Whitelist.of(stage, role).contains(command);
        int refusal = refusal(role, opener(command, stage, role));
        String cell = stage + " x " + role + " x " + command + " " + url;
        int read = mvc.perform(get(url).with(SignedIn.as(account(role, command))))
                .andReturn()
                .getResponse()
                .getStatus();
        int sent = mvc.perform(post(url)
                        .param("outcome", outcome(command))
                        .param("version", "-1")
                        .param("read", "-1")
                        .with(csrf())
                        .with(SignedIn.as(account(role, command))))
                .andReturn()
                .getResponse()
                .getStatus();
        assertThat(read).as("get " + cell).isEqualTo(may ? 200 : refusal);
        if (may) {
            assertThat(sent).as("post " + cell).isIn(409, 422);
        } else {
            assertThat(sent).as("post " + cell).isEqualTo(refusal);
        }
        assertThat(projects.version(view.project().reference()))
                .as("nothing happened")
                .isEqualTo(view.project().version());
    }

    /** Consent is withheld by the lead of the party that did not propose it. */
    private static String account(Role role, Command command) {
        return role == Role.PROJECT_LEAD && command == Command.REFUSE ? "contact-ut" : ACCOUNTS.get(role);
    }

    private static int refusal(Role role, Command command) {
        return Whitelist.everGiven(role, command) ? 409 : 403;
    }

    /** Sending back and refusing have no page of their own: they are outcomes of the review and of the approval. */
    private static Command opener(Command command, Stage stage, Role role) {
        if (command != Command.SEND_BACK && command != Command.REFUSE
                || command == Command.REFUSE && role == Role.PROJECT_LEAD) {
            return command;
        }
        if (command == Command.REFUSE && role == Role.SIGNATORY) {
            return Command.SIGN;
        }
        return stage == Stage.IN_APPROVAL ? Command.APPROVE : Command.ENDORSE;
    }

    private static String outcome(Command command) {
        return Set.of(Command.ENDORSE, Command.SEND_BACK, Command.REFUSE, Command.APPROVE)
                        .contains(command)
                ? command.name()
                : "";
    }

    private static Stage firstStage(Command command) {
        for (Stage stage : Stage.values()) {
            for (Role role : Role.values()) {
                if (Whitelist.of(stage, role).contains(command)) {
                    return stage;
                }
            }
        }
        throw new IllegalArgumentException(command + " is given to nobody");
    }

    private static String path(Command command, Projects.View view, Role role) {
        boolean review = view.project().stage() != Stage.IN_APPROVAL;
        return switch (command) {
            case EDIT_PROPOSAL -> "/proposal";
            case SUBMIT -> "/submission";
            case WITHDRAW -> "/withdrawal";
            case ENDORSE -> "/review";
            case SEND_BACK -> review ? "/review" : "/approval";
            case REFUSE ->
                role == Role.PROJECT_LEAD
                        ? "/withholding"
                        : role == Role.SIGNATORY ? "/signature" : review ? "/review" : "/approval";
            case EDIT_PARTICULARS -> "/particulars";
            case FILL_ELEMENT -> "/elements/" + StagedProjects.SHARED;
            case CONFIRM_ELEMENT -> "/confirmations";
            case RECORD_DEVIATION -> "/deviations";
            case CHECK_WHW -> "/whw-check";
            case RECORD_WRITTEN_AGREEMENT -> "/written-agreement";
            case REGISTER_NOT_COVERED -> "/exemption";
            case SUBMIT_FOR_APPROVAL -> "/approval-request";
            case APPROVE -> "/approval";
            case MEET_CONDITION ->
                "/conditions/" + view.project().conditions().get(0).id();
            case SIGN -> "/signature";
            case TELL_BY_WORD -> "/refusal/word";
            case TELL_IN_WRITING -> "/refusal/notice";
            case NOTE_INTERNAL_COMMUNICATION -> "/internal-notices";
            case NAME_SUCCESSOR -> "/successor";
            case DISCUSS -> "/discussion";
            case PROPOSE_ADDENDUM -> "/addendum";
            case APPROVE_ADDENDUM -> "/addendum/approval";
            case SIGN_ADDENDUM -> "/addendum/signature";
            case DECLINE_ADDENDUM -> "/addendum/refusal";
            case WITHDRAW_ADDENDUM -> "/addendum/withdrawal";
            case PROPOSE_END -> "/early-end";
            case ANSWER_END -> "/early-end/answer";
            case WITHDRAW_END -> "/early-end/withdrawal";
            case PROVE_PREREQUISITE -> "/prerequisites";
            case REPORT_PROGRESS -> "/progress";
            case SUSPEND -> "/suspension";
            case RESUME -> "/resumption";
            case COMPLETE -> "/completion";
            case TERMINATE -> "/termination";
        };
    }

    private Projects.View view(Stage stage, Role role, Command command) {
        if (stage == Stage.SIGNING && command == Command.MEET_CONDITION) {
            return onCondition;
        }
        if (stage == Stage.AGREED && OF_ADDENDUM.contains(command)) {
            return role == Role.SIGNATORY ? extended : amended;
        }
        if (stage == Stage.AGREED && command == Command.RESUME) {
            return role == Role.APPROVER ? restingForUt : restingForZgt;
        }
        if (stage == Stage.AGREED && command == Command.TERMINATE) {
            return endAgreed;
        }
        if (stage == Stage.AGREED && (command == Command.ANSWER_END || command == Command.WITHDRAW_END)) {
            return (role == Role.APPROVER) == (command == Command.ANSWER_END) ? endOfZgt : endOfUt;
        }
        return stage == Stage.REFUSED && role == Role.APPROVER ? refusedByUt : staged.get(stage);
    }

    private static String meant(Stage stage, Role role, Command command) {
        if (Whitelist.of(stage, role).contains(command)) {
            return "done";
        }
        return Whitelist.everGiven(role, command) ? "too late" : "forbidden";
    }

    /** Does it for real, down to the constraints of the database, and takes it back. */
    private String answer(Command command, Actor actor, Projects.View view) {
        return transaction.execute(status -> {
            status.setRollbackOnly();
            try {
                acts.act(command, actor, view);
                entities.flush();
                return "done";
            } catch (AccessDeniedException forbidden) {
                return "forbidden";
            } catch (StaleVersion late) {
                return "too late";
            } catch (RuntimeException other) {
                return other.toString();
            } finally {
                entities.clear();
            }
        });
    }
}
