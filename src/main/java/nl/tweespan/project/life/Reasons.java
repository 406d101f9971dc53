package nl.tweespan.project.life;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.tweespan.shared.RuleBroken;
import org.jspecify.annotations.Nullable;

/**
 * Why something was sent back or refused.
 *
 * @param words in whatever form they were typed; blank is none
 * @param about the parts of the project's text that they are about, by their names there, such as {@code element d}; empty when they are
 *     about all of it
 */
public record Reasons(String words, Set<String> about) {

    private static final Pattern PART = Pattern.compile("[a-z-]{1,20}( [a-z])?");

    /** A name that no part has is left out. */
    public Reasons {
        about = about.stream().filter(part -> PART.matcher(part).matches()).collect(Collectors.toUnmodifiableSet());
    }

    /** About all of it. */
    public static Reasons of(String words) {
        return new Reasons(words, Set.of());
    }

    /**
     * The words.
     *
     * @param article the one that asks for them, or null
     * @throws RuleBroken when there are none
     */
    String given(@Nullable String article) {
        return Project.reasoned(article, words);
    }
}
