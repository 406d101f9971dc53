package nl.tweespan.project.life;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.tweespan.shared.Role;

/** Who may do what, written out a second time and by hand, so that a changed table is noticed. */
final class Whitelist {

    private static final Map<String, Set<Command>> CELLS = """
            DRAFT       | PROJECT_LEAD | EDIT_PROPOSAL SUBMIT WITHDRAW NAME_SUCCESSOR
            DRAFT       | COORDINATOR  | NAME_SUCCESSOR
            DRAFT       | APPROVER     | NAME_SUCCESSOR
            IN_REVIEW   | REVIEWER     | ENDORSE SEND_BACK REFUSE
            IN_REVIEW   | PROJECT_LEAD | WITHDRAW NAME_SUCCESSOR
            IN_REVIEW   | COORDINATOR  | NAME_SUCCESSOR
            IN_REVIEW   | APPROVER     | NAME_SUCCESSOR
            ELABORATION | PROJECT_LEAD | EDIT_PARTICULARS FILL_ELEMENT CONFIRM_ELEMENT RECORD_DEVIATION CHECK_WHW \
                                         RECORD_WRITTEN_AGREEMENT REGISTER_NOT_COVERED SUBMIT_FOR_APPROVAL \
                                         NOTE_INTERNAL_COMMUNICATION NAME_SUCCESSOR WITHDRAW REFUSE PROVE_PREREQUISITE
            ELABORATION | SPECIALIST   | FILL_ELEMENT CONFIRM_ELEMENT RECORD_DEVIATION CHECK_WHW RECORD_WRITTEN_AGREEMENT PROVE_PREREQUISITE
            ELABORATION | COORDINATOR  | RECORD_WRITTEN_AGREEMENT REGISTER_NOT_COVERED NOTE_INTERNAL_COMMUNICATION \
                                         NAME_SUCCESSOR PROVE_PREREQUISITE
            ELABORATION | APPROVER     | NAME_SUCCESSOR
            IN_APPROVAL | APPROVER     | APPROVE SEND_BACK REFUSE RECORD_WRITTEN_AGREEMENT NAME_SUCCESSOR
            IN_APPROVAL | PROJECT_LEAD | EDIT_PARTICULARS FILL_ELEMENT CONFIRM_ELEMENT RECORD_DEVIATION \
                                         RECORD_WRITTEN_AGREEMENT NOTE_INTERNAL_COMMUNICATION NAME_SUCCESSOR WITHDRAW REFUSE \
                                         PROVE_PREREQUISITE
            IN_APPROVAL | SPECIALIST   | FILL_ELEMENT CONFIRM_ELEMENT RECORD_DEVIATION RECORD_WRITTEN_AGREEMENT PROVE_PREREQUISITE
            IN_APPROVAL | COORDINATOR  | RECORD_WRITTEN_AGREEMENT PROVE_PREREQUISITE NOTE_INTERNAL_COMMUNICATION NAME_SUCCESSOR
            SIGNING     | SIGNATORY    | SIGN REFUSE
            SIGNING     | APPROVER     | MEET_CONDITION NAME_SUCCESSOR
            SIGNING     | PROJECT_LEAD | PROVE_PREREQUISITE NOTE_INTERNAL_COMMUNICATION NAME_SUCCESSOR WITHDRAW
            SIGNING     | SPECIALIST   | PROVE_PREREQUISITE
            SIGNING     | COORDINATOR  | PROVE_PREREQUISITE NOTE_INTERNAL_COMMUNICATION NAME_SUCCESSOR
            AGREED      | PROJECT_LEAD | COMPLETE TERMINATE NOTE_INTERNAL_COMMUNICATION NAME_SUCCESSOR PROPOSE_ADDENDUM WITHDRAW_ADDENDUM \
                                         PROVE_PREREQUISITE REPORT_PROGRESS SUSPEND RESUME
            AGREED      | SPECIALIST   | PROVE_PREREQUISITE
            AGREED      | COORDINATOR  | PROVE_PREREQUISITE SUSPEND RESUME PROPOSE_END ANSWER_END WITHDRAW_END TERMINATE NOTE_INTERNAL_COMMUNICATION NAME_SUCCESSOR
            AGREED      | APPROVER     | SUSPEND RESUME PROPOSE_END ANSWER_END WITHDRAW_END TERMINATE NAME_SUCCESSOR APPROVE_ADDENDUM DECLINE_ADDENDUM
            AGREED      | SIGNATORY    | SIGN_ADDENDUM DECLINE_ADDENDUM
            REFUSED     | REVIEWER     | TELL_BY_WORD TELL_IN_WRITING
            REFUSED     | COORDINATOR  | TELL_BY_WORD TELL_IN_WRITING
            REFUSED     | APPROVER     | TELL_BY_WORD TELL_IN_WRITING
            REFUSED     | PROJECT_LEAD | TELL_BY_WORD TELL_IN_WRITING
            REFUSED     | SIGNATORY    | TELL_BY_WORD TELL_IN_WRITING
            """.lines()
            .map(line -> line.split("\\|"))
            .collect(Collectors.toMap(row -> row[0].strip() + " " + row[1].strip(), row -> commands(row[2])));

    private Whitelist() {}

    /** Who has a part in a project speaks about it until it is over. */
    private static final Set<Role> SPEAKING = EnumSet.of(
            Role.PROJECT_LEAD, Role.SPECIALIST, Role.COORDINATOR, Role.REVIEWER, Role.APPROVER, Role.SIGNATORY);

    static Set<Command> of(Stage stage, Role role) {
        Set<Command> commands = EnumSet.noneOf(Command.class);
        commands.addAll(CELLS.getOrDefault(stage + " " + role, Set.of()));
        if (stage.compareTo(Stage.AGREED) <= 0 && SPEAKING.contains(role)) {
            commands.add(Command.DISCUSS);
        }
        return commands;
    }

    /** Whether the role gives the command in any stage; then another stage is "too late" and not "not yours". */
    static boolean everGiven(Role role, Command command) {
        return Arrays.stream(Stage.values()).anyMatch(stage -> of(stage, role).contains(command));
    }

    private static Set<Command> commands(String names) {
        Set<Command> commands = EnumSet.noneOf(Command.class);
        Arrays.stream(names.strip().split("\\s+")).map(Command::valueOf).forEach(commands::add);
        return commands;
    }
}
