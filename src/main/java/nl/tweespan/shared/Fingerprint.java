package nl.tweespan.shared;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * By which a decision names the text that was read: SHA-256 of the words in a canonical form. Only the database computes it
 * ({@code text_fingerprint}); here it is carried, shown and compared.
 *
 * @param hex 64 digits, or empty for no text at all
 */
public record Fingerprint(String hex) {

    /** Of no text: what a form carries that shows none. */
    public static final Fingerprint NONE = new Fingerprint("");

    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");
    private static final int BRIEF = 3;

    /** What a form sent or a row holds; {@link #NONE} for anything else than a fingerprint. */
    public static Fingerprint of(@Nullable String sent) {
        return sent != null && SHA_256.matcher(sent).matches() ? new Fingerprint(sent) : NONE;
    }

    /** Enough of it to tell two texts apart by eye, such as {@code 7c1e 90ab 4f22}. */
    public String brief() {
        return hex.isEmpty() ? "" : String.join(" ", hex.substring(0, 4 * BRIEF).split("(?<=\\G.{4})"));
    }

    /**
     * Refuses when the text that was read is no longer the one that is stored.
     *
     * @throws StaleVersion also when none was read
     */
    public void expect(String what, Fingerprint stored) {
        if (hex.isEmpty() || !equals(stored)) {
            throw new StaleVersion(what + ": read " + brief() + ", stored " + stored.brief());
        }
    }
}
