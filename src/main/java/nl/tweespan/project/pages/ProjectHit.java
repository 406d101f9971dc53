package nl.tweespan.project.pages;

import java.util.Locale;
import java.util.Optional;

/**
 * Where the words of a search stand in what was written about a project.
 *
 * @param before the words before it, cut when they are many
 * @param found the words as they were written
 * @param after the words after it, cut when they are many
 */
public record ProjectHit(String before, String found, String after) {

    private static final int AROUND = 60;

    /** The first place where they stand; empty when they do not. */
    static Optional<ProjectHit> in(String written, String words) {
        String text = written.replaceAll("\\s+", " ").strip();
        int from = text.toLowerCase(Locale.ROOT).indexOf(words.strip().toLowerCase(Locale.ROOT));
        if (from < 0) {
            return Optional.empty();
        }
        int until = Math.min(text.length(), from + words.strip().length());
        return Optional.of(new ProjectHit(
                cutBefore(text.substring(0, from)), text.substring(from, until), cutAfter(text.substring(until))));
    }

    private static String cutBefore(String text) {
        return text.length() <= AROUND ? text : "… " + text.substring(text.indexOf(' ', text.length() - AROUND) + 1);
    }

    private static String cutAfter(String text) {
        return text.length() <= AROUND ? text : text.substring(0, Math.max(0, text.lastIndexOf(' ', AROUND))) + " …";
    }
}
