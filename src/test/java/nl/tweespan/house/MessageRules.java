package nl.tweespan.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every text exists in both languages, every text asked for exists, and no text is left over. */
public abstract class MessageRules {

    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");
    private static final Pattern LONE_APOSTROPHE = Pattern.compile("(?<!')'(?!['{])");
    // keys that Spring and Bean Validation ask for by themselves
    private static final Pattern FRAMEWORK_KEY = Pattern.compile("(typeMismatch|[A-Z]\\w+)(\\..+)?");

    private static final Pattern LABEL = Pattern.compile("audit\\.(?:table|column|value)\\.(\\w+).*");

    private static final String MIGRATIONS = "src/main/resources/db/migration/";
    private static final Map<String, String> TABLES = tables();

    static Stream<String> rooms() {
        return Texts.rooms();
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void bothLanguagesSayTheSameThings(String room) {
        assertThat(Texts.of(room, "_nl").keySet()).isEqualTo(Texts.of(room, "").keySet());
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void bothLanguagesUseTheSameValues(String room) {
        Map<String, String> dutch = Texts.of(room, "_nl");
        assertThat(Texts.of(room, ""))
                .allSatisfy((key, text) ->
                        assertThat(arguments(text)).as(key).isEqualTo(arguments(dutch.getOrDefault(key, text))));
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void everyTextIsAMessage(String room) {
        Stream.of("", "_nl")
                .map(language -> Texts.of(room, language))
                .forEach(texts -> assertThat(texts).allSatisfy((key, text) -> {
                    assertThat(text).as(key).doesNotContainPattern(LONE_APOSTROPHE);
                    assertThat(new MessageFormat(text)).as(key).isNotNull();
                }));
    }

    /** Its own, or one by which the trail names a table of the room, a column or a code in it ({@code audit.web.Labels}). */
    @ParameterizedTest
    @MethodSource("rooms")
    void aKeyNamesItsRoom(String room) {
        assertThat(Texts.of(room, "").keySet()).allMatch(key -> {
            Matcher label = LABEL.matcher(key);
            return label.matches()
                    ? namesWhatItMakes(room, label.group(1))
                    : key.startsWith(room + ".") || FRAMEWORK_KEY.matcher(key).matches();
        });
    }

    private static boolean namesWhatItMakes(String room, String name) {
        String maker = TABLES.get(name);
        return maker == null ? room.equals("audit") || speaksOf(room, name) : maker.equals(room);
    }

    /** Also of {@code from_stage}, which shares the words of {@code stage}. */
    private static boolean speaksOf(String room, String column) {
        Pattern word = Pattern.compile("(?m)^ +(\\w+_)?" + column + " ");
        return Sources.below(MIGRATIONS + room, ".sql").stream()
                .anyMatch(file -> word.matcher(file.text()).find());
    }

    /** So that it makes no difference in which order the files are found. */
    @ParameterizedTest
    @ValueSource(strings = {"", "_nl"})
    void noKeyStandsTwice(String language) {
        assertThat(rooms().flatMap(room -> Texts.declared(room, language).stream()))
                .doesNotHaveDuplicates();
    }

    @Test
    void everyTextAskedForExists() {
        assertThat(MessageUses.missing()).isEmpty();
    }

    @Test
    void noTextIsLeftOver() {
        assertThat(MessageUses.leftOver()).isEmpty();
    }

    private static TreeSet<String> arguments(String text) {
        return ARGUMENT.matcher(text)
                .results()
                .map((MatchResult hit) -> hit.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Each table, and the room that makes it. */
    private static Map<String, String> tables() {
        Pattern made = Pattern.compile("create (?:unlogged )?table (\\w+)");
        Map<String, String> tables = new HashMap<>();
        Sources.below(MIGRATIONS, ".sql")
                .forEach(file -> made.matcher(file.text())
                        .results()
                        .forEach(hit -> tables.put(
                                hit.group(1),
                                file.path().getParent().getFileName().toString())));
        return tables;
    }
}
