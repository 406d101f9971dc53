package nl.tweespan.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every text exists in both languages, every text asked for exists, and no text is left over. */
public abstract class MessageRules {

    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");
    private static final Pattern LONE_APOSTROPHE = Pattern.compile("(?<!')'(?!['{])");
    // keys that Spring and Bean Validation ask for by themselves
    private static final Pattern FRAMEWORK_KEY = Pattern.compile("(typeMismatch|[A-Z]\\w+)(\\..+)?");

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

    @ParameterizedTest
    @MethodSource("rooms")
    void aKeyNamesItsRoom(String room) {
        assertThat(Texts.of(room, "").keySet())
                .allMatch(key ->
                        key.startsWith(room + ".") || FRAMEWORK_KEY.matcher(key).matches());
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void noKeyStandsTwiceInAFile(String room) {
        Stream.of("", "_nl")
                .forEach(language -> assertThat(Texts.declared(room, language)).doesNotHaveDuplicates());
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
}
