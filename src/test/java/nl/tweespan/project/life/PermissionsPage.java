package nl.tweespan.project.life;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.tweespan.framework.EveryMandate;
import nl.tweespan.project.pages.ProjectStatus;
import nl.tweespan.shared.Role;

/** Prints {@link Permissions} as {@code docs/permissions.md}, with the words of the screens beside the names. */
final class PermissionsPage {

    static final Path FILE = Path.of("docs/permissions.md");

    private static final String HEAD = """
            # Who may do what

            Printed from `nl.tweespan.project.life.Permissions` and the constants of `nl.tweespan.framework.Mandate` by `PermissionsTests`; do not edit it by hand. After a change:
            `./mvnw test -Dtest=PermissionsTests -Dpermissions.write=true`

            The table is a whitelist: what is not here is refused, with 403 when the role never gives the command, and with
            409 when it gives it in another stage. In brackets stand the words of the screens.

            `Access` narrows the table to one project:

            - A role counts for the party for which it is held, and only on projects of that party.
            - The reviewer is of the party that reviews (ZGT), the approver of the party that approves (UT).
            - A project lead acts on projects of which they are the contact person, or that have none yet for their party.
            - The other party does not know of a draft before it is submitted; afterwards it reads it and changes nothing. That
              holds for its auditor and its administrator too, and for the history: words that were drafted and changed again
              before submission stay with the party that drafted them.
            - Only the party that proposed withdraws. An opportunity that nobody took up is not submitted or withdrawn.
            - Whoever answers for a party (its contact, its points of contact) names the successor of its contact or unit; nobody else does.
            - A project lead refuses for the party that did not propose it; the other withdraws. A signatory refuses until his party has signed.
            - A refusal is told by the party that refused.
            - A signatory signs while holding the office at the responsible unit on the day of signing (article 4.3), once a party.
            - An addendum asks those whom the definition names, one addendum at a time; the party that proposed it withdraws it.
            - A party lets a project rest once, and takes up again what it let rest itself. What a project needs is settled once it is approved.
            - Who has a part in a project speaks about it until it is over: to all parties once they know of it, before that within the own party.
            """;

    private static final String MANDATES = """

            ## The agreement itself

            From the mandates that the rooms declare (`nl.tweespan.framework.Mandate`): what may be done about the agreement itself, by somebody who holds one of these
            roles for his own party, which is a party to it. The points of contact (article 6) prepare, the boards decide.

            It is read by the people of its parties, whatever their role. An auditor reads everything that his party may see and
            changes nothing; an administrator reads as much. Neither reads the other party's drafts or an agreement of others.

            | room | what | roles |
            |---|---|---|
            """;

    private static final String CONFIRMED = """

            ## Roles that a second person confirms

            These roles sign, decide, adopt or vouch for what others decide on, or give such roles. An administrator asks for
            them, for somebody else of his own party; they are held once another administrator of that party, or the holder of its contact
            office (article 6) who has the role of that office, confirms it. After a password was chosen with an administrator's
            link they are confirmed anew. The other roles start proposals, or read; an administrator gives them alone, but
            never to himself.

            """;

    private static final Properties DUTCH = messages("project_nl");

    private PermissionsPage() {}

    static String print() {
        return HEAD
                + stages(PermissionsPage::livelyStage)
                        .map(PermissionsPage::section)
                        .collect(Collectors.joining())
                + "\n## Nothing more can be done\n\n"
                + stages(stage -> !livelyStage(stage))
                        .map(stage -> "- " + name(stage, stage(stage)) + "\n")
                        .collect(Collectors.joining())
                + "\n## Roles without commands on projects\n\n"
                + Stream.of(Role.values())
                        .filter(role -> Stream.of(Command.values()).noneMatch(it -> Permissions.everGiven(role, it)))
                        .map(role -> "- " + name(role, role(role)) + "\n")
                        .collect(Collectors.joining())
                + mandates()
                + CONFIRMED
                + Stream.of(Role.values())
                        .filter(Role::needsConfirmation)
                        .map(role -> "- " + name(role, role(role)) + "\n")
                        .collect(Collectors.joining());
    }

    private static String mandates() {
        return MANDATES
                + EveryMandate.all().stream()
                        .map(declared -> "| " + declared.room() + " | "
                                + declared.mandate().what() + " | "
                                + declared.mandate().roles().stream()
                                        .sorted()
                                        .map(role -> name(role, role(role)))
                                        .collect(Collectors.joining(", "))
                                + " |\n")
                        .collect(Collectors.joining());
    }

    private static Stream<Stage> stages(Predicate<Stage> wanted) {
        return Stream.of(Stage.values()).filter(wanted);
    }

    private static boolean livelyStage(Stage stage) {
        return Stream.of(Role.values())
                .anyMatch(role -> !Permissions.of(stage, role).isEmpty());
    }

    private static String section(Stage stage) {
        return "\n## " + name(stage, stage(stage)) + "\n\n| role | commands |\n|---|---|\n"
                + Stream.of(Role.values())
                        .filter(role -> !Permissions.of(stage, role).isEmpty())
                        .map(role -> "| " + name(role, role(role)) + " | " + commands(stage, role) + " |\n")
                        .collect(Collectors.joining());
    }

    private static String commands(Stage stage, Role role) {
        return Permissions.of(stage, role).stream()
                .sorted()
                .map(command -> name(command, word("project.move." + command)))
                .collect(Collectors.joining(", "));
    }

    /** Such as {@code in review (In beoordeling)}. */
    private static String name(Enum<?> value, String dutch) {
        return value.name().toLowerCase().replace('_', ' ') + " (" + dutch + ")";
    }

    /** The screens tell a signed agreement by its dates; while it runs it is called so. */
    private static String stage(Stage stage) {
        return word("project.status." + (stage == Stage.AGREED ? ProjectStatus.RUNNING : stage));
    }

    private static String role(Role role) {
        return word("project.waiter." + role).replace("{0}", "").strip();
    }

    private static String word(String key) {
        String word = DUTCH.getProperty(key);
        if (word == null) {
            throw new IllegalStateException("project_nl.properties lacks " + key);
        }
        return word.replace("''", "'");
    }

    private static Properties messages(String file) {
        try {
            Properties messages = new Properties();
            messages.load(
                    new StringReader(Files.readString(Path.of("src/main/resources/messages", file + ".properties"))));
            return messages;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
