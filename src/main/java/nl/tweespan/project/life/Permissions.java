package nl.tweespan.project.life;

import static nl.tweespan.project.life.Command.*;
import static nl.tweespan.shared.Role.*;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import nl.tweespan.shared.Role;

/**
 * Who may do what: stage x role -> commands. A whitelist; what is not here is refused. {@link Access} narrows it to the
 * roles that somebody holds for a party of that very project. Printed to {@code docs/permissions.md}.
 */
final class Permissions {

    private static final Map<Stage, Map<Role, Set<Command>>> TABLE = new EnumMap<>(Stage.class);

    static {
        for (Stage stage : EnumSet.range(Stage.DRAFT, Stage.AGREED)) {
            for (Role role : EnumSet.of(PROJECT_LEAD, SPECIALIST, COORDINATOR, REVIEWER, APPROVER, SIGNATORY)) {
                in(stage).may(role, DISCUSS);
            }
        }

        in(Stage.DRAFT)
                .may(PROJECT_LEAD, EDIT_PROPOSAL, SUBMIT, NAME_SUCCESSOR, WITHDRAW)
                .may(COORDINATOR, NAME_SUCCESSOR)
                .may(APPROVER, NAME_SUCCESSOR);

        in(Stage.IN_REVIEW)
                .may(REVIEWER, ENDORSE, SEND_BACK, REFUSE)
                .may(PROJECT_LEAD, NAME_SUCCESSOR, WITHDRAW)
                .may(COORDINATOR, NAME_SUCCESSOR)
                .may(APPROVER, NAME_SUCCESSOR);

        in(Stage.ELABORATION)
                .may(
                        PROJECT_LEAD,
                        EDIT_PARTICULARS,
                        FILL_ELEMENT,
                        CONFIRM_ELEMENT,
                        RECORD_DEVIATION,
                        CHECK_WHW,
                        RECORD_WRITTEN_AGREEMENT,
                        REGISTER_NOT_COVERED,
                        SUBMIT_FOR_APPROVAL,
                        PROVE_PREREQUISITE,
                        REFUSE,
                        NOTE_INTERNAL_COMMUNICATION,
                        NAME_SUCCESSOR,
                        WITHDRAW)
                .may(
                        SPECIALIST,
                        FILL_ELEMENT,
                        CONFIRM_ELEMENT,
                        RECORD_DEVIATION,
                        CHECK_WHW,
                        RECORD_WRITTEN_AGREEMENT,
                        PROVE_PREREQUISITE)
                .may(
                        COORDINATOR,
                        RECORD_WRITTEN_AGREEMENT,
                        REGISTER_NOT_COVERED,
                        PROVE_PREREQUISITE,
                        NOTE_INTERNAL_COMMUNICATION,
                        NAME_SUCCESSOR)
                .may(APPROVER, NAME_SUCCESSOR);

        in(Stage.IN_APPROVAL)
                .may(APPROVER, APPROVE, SEND_BACK, REFUSE, RECORD_WRITTEN_AGREEMENT, NAME_SUCCESSOR)
                .may(
                        PROJECT_LEAD,
                        EDIT_PARTICULARS,
                        FILL_ELEMENT,
                        CONFIRM_ELEMENT,
                        RECORD_DEVIATION,
                        RECORD_WRITTEN_AGREEMENT,
                        PROVE_PREREQUISITE,
                        NOTE_INTERNAL_COMMUNICATION,
                        NAME_SUCCESSOR,
                        REFUSE,
                        WITHDRAW)
                .may(
                        SPECIALIST,
                        FILL_ELEMENT,
                        CONFIRM_ELEMENT,
                        RECORD_DEVIATION,
                        RECORD_WRITTEN_AGREEMENT,
                        PROVE_PREREQUISITE)
                .may(
                        COORDINATOR,
                        RECORD_WRITTEN_AGREEMENT,
                        PROVE_PREREQUISITE,
                        NOTE_INTERNAL_COMMUNICATION,
                        NAME_SUCCESSOR);

        in(Stage.SIGNING)
                .may(SIGNATORY, SIGN, REFUSE)
                .may(APPROVER, MEET_CONDITION, NAME_SUCCESSOR)
                .may(PROJECT_LEAD, PROVE_PREREQUISITE, NOTE_INTERNAL_COMMUNICATION, NAME_SUCCESSOR, WITHDRAW)
                .may(SPECIALIST, PROVE_PREREQUISITE)
                .may(COORDINATOR, PROVE_PREREQUISITE, NOTE_INTERNAL_COMMUNICATION, NAME_SUCCESSOR);

        in(Stage.AGREED)
                .may(
                        PROJECT_LEAD,
                        PROVE_PREREQUISITE,
                        REPORT_PROGRESS,
                        SUSPEND,
                        RESUME,
                        COMPLETE,
                        TERMINATE,
                        NOTE_INTERNAL_COMMUNICATION,
                        NAME_SUCCESSOR,
                        PROPOSE_ADDENDUM,
                        WITHDRAW_ADDENDUM)
                .may(
                        COORDINATOR,
                        PROVE_PREREQUISITE,
                        SUSPEND,
                        RESUME,
                        PROPOSE_END,
                        ANSWER_END,
                        WITHDRAW_END,
                        TERMINATE,
                        NOTE_INTERNAL_COMMUNICATION,
                        NAME_SUCCESSOR)
                .may(
                        APPROVER,
                        SUSPEND,
                        RESUME,
                        PROPOSE_END,
                        ANSWER_END,
                        WITHDRAW_END,
                        TERMINATE,
                        NAME_SUCCESSOR,
                        APPROVE_ADDENDUM,
                        DECLINE_ADDENDUM)
                .may(SPECIALIST, PROVE_PREREQUISITE)
                .may(SIGNATORY, SIGN_ADDENDUM, DECLINE_ADDENDUM);

        in(Stage.REFUSED)
                .may(REVIEWER, TELL_BY_WORD, TELL_IN_WRITING)
                .may(COORDINATOR, TELL_BY_WORD, TELL_IN_WRITING)
                .may(APPROVER, TELL_BY_WORD, TELL_IN_WRITING)
                .may(PROJECT_LEAD, TELL_BY_WORD, TELL_IN_WRITING)
                .may(SIGNATORY, TELL_BY_WORD, TELL_IN_WRITING);
    }

    private Permissions() {}

    /** The commands that the role gives in this stage; empty for most. */
    static Set<Command> of(Stage stage, Role role) {
        return TABLE.getOrDefault(stage, Map.of()).getOrDefault(role, Set.of());
    }

    /** Whether the role gives the command in any stage. */
    static boolean everGiven(Role role, Command command) {
        return TABLE.values().stream()
                .anyMatch(roles -> roles.getOrDefault(role, Set.of()).contains(command));
    }

    private static Row in(Stage stage) {
        return new Row(TABLE.computeIfAbsent(stage, any -> new EnumMap<>(Role.class)));
    }

    private record Row(Map<Role, Set<Command>> roles) {

        Row may(Role role, Command... commands) {
            roles.computeIfAbsent(role, any -> EnumSet.noneOf(Command.class)).addAll(Arrays.asList(commands));
            return this;
        }
    }
}
