package nl.tweespan.shared;

import java.util.List;

/**
 * A sentence that is put into the reader's language where it is shown.
 *
 * @param key message key
 * @param args values for the message; dates, {@link Localised} texts and nested sentences are put into words by the page
 */
public record Sentence(String key, List<Object> args) {

    public static Sentence of(String key, Object... args) {
        return new Sentence(key, List.of(args));
    }
}
