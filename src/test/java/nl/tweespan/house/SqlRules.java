package nl.tweespan.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Statements keep to the walls between the rooms as classes do, and ask no server what day it is. */
public abstract class SqlRules {

    private static final String MIGRATIONS = "src/main/resources/db/migration/";
    private static final String JAVA = "src/main/java/nl/tweespan/";

    /** Words of the server's clock that decide no date of the agreement: the file, and why. */
    private static final Map<String, String> CLOCK = Map.of(
            "audit/V202611242002__create_audit.sql",
            "at which moment a row of the trail was written, as the server knows it",
            "account/signin/Limits.java",
            "how long guessing must wait: one clock for all nodes, and no day");

    /** Reads past a wall, as "room reads name": why. A room that may use another in Java may read it too, and needs no line here. */
    private static final Map<String, String> READS = Map.of(
            "platform reads trail_position",
            "the trail names what a page was drawn from; asked with the session, once a request");

    private static final Pattern SERVERS_CLOCK =
            Pattern.compile("\\b(now|clock_timestamp|transaction_timestamp|statement_timestamp|timeofday)\\s*\\(|"
                    + "\\b(current_" + "date|current_time|current_timestamp|localtime|local" + "timestamp)\\b");

    private static final Pattern MADE =
            Pattern.compile("create (?:or replace )?(?:unlogged )?(?:table|function|view|sequence) (\\w+)");

    private static final Pattern USED = Pattern.compile(
            "\\b(?:from|join|update|into|references|trigger [^;]*? on)\\s+(\\w+)\\b(?!\\.)|(?<![\\w.])(\\w+)\\s?\\(");

    private static final Pattern LITERAL =
            Pattern.compile("\"\"\"(.*?)\"\"\"|\"((?:[^\"\\\\\\n]|\\\\.)*)\"", Pattern.DOTALL);

    private static final Pattern ALLOWED = Pattern.compile("allowedDependencies\\s*=\\s*\\{([^}]*)}", Pattern.DOTALL);

    /** A statement or a file of them, without comments and values. */
    private record Statement(String file, String room, String text) {

        static Statement of(String root, Sources source, String text) {
            String file = source.path().toString().replace('\\', '/').substring(root.length());
            return new Statement(file, file.replaceFirst("/.*", ""), text.replaceAll("--[^\n]*|'(?:[^']|'')*'", " "));
        }
    }

    @Test
    void noStatementAsksTheServerWhatDayItIs() {
        assertThat(statements()
                        .filter(statement ->
                                SERVERS_CLOCK.matcher(statement.text()).find()))
                .extracting(Statement::file)
                .containsOnlyElementsOf(CLOCK.keySet());
    }

    @Test
    void statementsReadWhatTheirRoomMayUse() {
        Map<String, String> owners = new HashMap<>();
        migrations()
                .forEach(file ->
                        MADE.matcher(file.text()).results().forEach(made -> owners.put(made.group(1), file.room())));
        Map<String, Set<String>> allowed = allowed();

        assertThat(statements()
                        .flatMap(statement -> used(statement)
                                .filter(name -> owners.containsKey(name)
                                        && !owners.get(name).equals(statement.room()))
                                .filter(name -> !allowed.get(statement.room()).contains(owners.get(name)))
                                .map(name -> statement.room() + " reads " + name)))
                .hasSizeGreaterThanOrEqualTo(READS.size())
                .allSatisfy(read -> assertThat(READS).containsKey(read));
        assertThat(owners).hasSizeGreaterThan(100).containsEntry("project_on", "project");
    }

    @Test
    void wordsAreGivenToGatesThatStand() {
        Pattern gate = Pattern.compile("(?m)^(\\w+) =");
        String migrations =
                Sources.below(MIGRATIONS, ".sql").stream().map(Sources::text).collect(Collectors.joining());
        assertThat(Sources.below("src/main/resources/db", "gates.properties"))
                .flatExtracting(file -> gate.matcher(file.text())
                        .results()
                        .map(hit -> hit.group(1))
                        .toList())
                .isNotEmpty()
                .allMatch(name -> migrations.contains("refuse('" + name + "'")
                        || migrations.contains("constraint " + name + " "));
    }

    private static Stream<String> used(Statement statement) {
        return USED.matcher(statement.text()).results().map(use -> use.group(1) == null ? use.group(2) : use.group(1));
    }

    private static Stream<Statement> statements() {
        return Stream.concat(
                migrations(),
                Sources.below(JAVA, ".java").stream()
                        .flatMap(source -> LITERAL.matcher(source.text())
                                .results()
                                .map(SqlRules::content)
                                .map(text -> Statement.of(JAVA, source, text))));
    }

    private static Stream<Statement> migrations() {
        return Sources.below(MIGRATIONS, ".sql").stream()
                .map(source -> Statement.of(MIGRATIONS, source, source.text()));
    }

    private static String content(MatchResult literal) {
        return literal.group(1) == null ? literal.group(2) : literal.group(1);
    }

    private static Map<String, Set<String>> allowed() {
        return Sources.below(JAVA, "package-info.java").stream()
                .filter(source -> source.path().getNameCount() == 7)
                .collect(Collectors.toMap(
                        source -> source.path().getParent().getFileName().toString(), SqlRules::allowed));
    }

    private static Set<String> allowed(Sources room) {
        return ALLOWED.matcher(room.text())
                .results()
                .flatMap(found -> Arrays.stream(found.group(1).split(",")))
                .map(name -> name.strip().replaceAll("\"| ::.*", ""))
                .collect(Collectors.toSet());
    }
}
