package nl.tweespan.annex.life;

import nl.tweespan.shared.Localised;
import nl.tweespan.shared.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * A difference between two versions of the annex.
 *
 * @param what the theme, domain or cell, and what of it
 * @param before what stood there, a {@link Localised} or a {@link Sentence}; null when it was added
 * @param after what stands there; null when it was removed
 */
public record Difference(
        Kind kind,
        Sentence what,
        @Nullable Object before,
        @Nullable Object after) {

    /** What happened to it. */
    public enum Kind {
        ADDED("met"),
        CHANGED("accent"),
        REMOVED("due");

        private final String tone;

        Kind(String tone) {
            this.tone = tone;
        }

        /** Tone of its tag. */
        public String tone() {
            return tone;
        }

        public Sentence words() {
            return Sentence.of("annex.change.kind." + name());
        }
    }
}
