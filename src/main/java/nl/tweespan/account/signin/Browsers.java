package nl.tweespan.account.signin;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says of a browser what its user recognises it by, from what it calls itself; never more than that. */
final class Browsers {

    private static final Map<String, String> NAMES = inOrder(
            "Edg",
            "Edge",
            "OPR/",
            "Opera",
            "SamsungBrowser",
            "Samsung Internet",
            "Firefox",
            "Firefox",
            "FxiOS",
            "Firefox",
            "CriOS",
            "Chrome",
            "Chrome",
            "Chrome",
            "Safari",
            "Safari");

    private static final Map<String, String> SYSTEMS = inOrder(
            "iPhone",
            "iPhone",
            "iPad",
            "iPad",
            "Android",
            "Android",
            "Windows",
            "Windows",
            "Mac OS X",
            "macOS",
            "CrOS",
            "ChromeOS",
            "Linux",
            "Linux");

    private Browsers() {}

    /** Such as "Firefox, Windows"; empty when nothing is recognised. */
    static String name(@Nullable String userAgent) {
        String text = userAgent == null ? "" : userAgent;
        return Stream.of(first(NAMES, text), first(SYSTEMS, text))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String first(Map<String, String> words, String text) {
        return words.entrySet().stream()
                .filter(word -> text.contains(word.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    private static Map<String, String> inOrder(String... pairs) {
        Map<String, String> words = new LinkedHashMap<>();
        for (int pair = 0; pair < pairs.length; pair += 2) {
            words.put(pairs[pair], pairs[pair + 1]);
        }
        return words;
    }
}
