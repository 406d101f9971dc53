package nl.tweespan.house;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where code and templates name message keys, in full or as a beginning that ends in a dot. */
final class MessageUses {

    private static final String ROOM = Texts.rooms().collect(Collectors.joining("|", "(?:", ")"));
    private static final String NAME = ROOM + "\\.[\\w.-]*";
    private static final Set<String> KEYS =
            Texts.rooms().flatMap(room -> Texts.of(room, "").keySet().stream()).collect(Collectors.toSet());

    private static final List<Sources> JAVA = Sources.below("src/main/java", ".java");
    private static final List<Sources> TEMPLATES = Sources.below("src/main/resources/templates", ".html");
    private static final List<Sources> AGREEMENTS = Sources.below("src/main/resources/agreements", ".yaml");
    private static final List<Sources> GATES = Sources.below("src/main/resources/db", "gates.properties");

    private static final Pattern IN_JAVA = Pattern.compile("\"\\{?(" + NAME + ")\\}?\"");
    private static final Pattern IN_TEMPLATE = Pattern.compile("#\\{\\|?(" + NAME + ")|[@#]say\\.key\\('(" + NAME
            + ")'|\\$\\{'(" + NAME + ")' ?\\+|, ?'(" + NAME + "\\.)'");
    private static final Pattern ANYWHERE = Pattern.compile("(?<![\\w./-])(" + ROOM + "\\.[\\w-][\\w.-]*)");
    // names that look like keys and are none
    private static final Pattern FILE = Pattern.compile(".*\\.(html|css|js|svg|png|pdf|csv|ics|yaml|properties)");

    private MessageUses() {}

    /** The places that ask for a text that no file has. */
    static Stream<String> missing() {
        return Stream.of(
                        JAVA.stream().flatMap(file -> missing(file, IN_JAVA)),
                        GATES.stream().flatMap(file -> missing(file, ANYWHERE)),
                        TEMPLATES.stream().flatMap(file -> missing(file, IN_TEMPLATE)),
                        TEMPLATES.stream().filter(MessageUses::act).flatMap(MessageUses::missingWords))
                .flatMap(keys -> keys);
    }

    /** Whether it is the page of an act, which takes its title, lead and button from the keys under its own name. */
    private static boolean act(Sources template) {
        return template.text().contains("<html th:replace=\"~{")
                && template.text().contains("act :: ")
                && !template.text().contains("components/fields :: all") // its controllers name the keys
                && JAVA.stream().noneMatch(file -> file.text().contains("words(\"" + words(template)));
    }

    private static String words(Sources template) {
        return template.path()
                        .toString()
                        .replaceFirst(".*/templates/(.*)\\.html", "$1")
                        .replace('/', '.') + ".";
    }

    private static Stream<String> missingWords(Sources template) {
        return Map.of("title", "heading", "submit", "submit").entrySet().stream()
                .filter(word -> !template.text().contains(word.getValue() + "="))
                .map(word -> words(template) + word.getKey())
                .filter(key -> !exists(key))
                .map(key -> template.path() + " asks for " + key);
    }

    private static Stream<String> missing(Sources file, Pattern pattern) {
        return keys(file, pattern).filter(key -> !exists(key)).map(key -> file.path() + " asks for " + key);
    }

    private static boolean exists(String key) {
        return key.endsWith(".") ? KEYS.stream().anyMatch(known -> known.startsWith(key)) : KEYS.contains(key);
    }

    /** The texts that nothing asks for. */
    static Stream<String> leftOver() {
        Set<String> named = Stream.of(JAVA, TEMPLATES, AGREEMENTS, GATES)
                .flatMap(List::stream)
                .flatMap(file -> keys(file, ANYWHERE))
                .collect(Collectors.toSet());
        TEMPLATES.stream()
                .filter(MessageUses::act)
                .forEach(template -> Stream.of("title", "lead", "submit", "done")
                        .forEach(word -> named.add(words(template) + word)));
        return KEYS.stream()
                .filter(key -> Character.isLowerCase(key.charAt(0)) && !key.startsWith("typeMismatch"))
                .filter(key -> !named.contains(key)
                        && named.stream().noneMatch(begin -> begin.endsWith(".") && key.startsWith(begin)))
                .sorted();
    }

    private static Stream<String> keys(Sources file, Pattern pattern) {
        return pattern.matcher(file.text())
                .results()
                .flatMap(hit -> Stream.iterate(1, group -> group <= hit.groupCount(), group -> group + 1)
                        .map(hit::group)
                        .filter(key -> key != null && !FILE.matcher(key).matches()));
    }
}
