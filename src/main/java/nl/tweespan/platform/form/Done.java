package nl.tweespan.platform.form;

import nl.tweespan.shared.Sentence;

/**
 * What an act did.
 *
 * @param next path of the page to show now
 * @param what said on that page
 */
public record Done(String next, Sentence what) {

    public static Done at(String next, String key, Object... args) {
        return new Done(next, Sentence.of(key, args));
    }
}
