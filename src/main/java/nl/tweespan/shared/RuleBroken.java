package nl.tweespan.shared;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An act that the agreement or the registry refuses; the page says why, by which article, and loses nothing typed. */
public class RuleBroken extends RuntimeException {

    private final transient Sentence reason;
    private final @Nullable String article;

    /**
     * @param article the article that refuses, such as {@code 4.2}; null when it is a rule of the registry itself
     * @param key message key of the reason
     * @param args values for the message
     */
    public RuleBroken(@Nullable String article, String key, Object... args) {
        super(key + " " + List.of(args));
        this.article = article;
        this.reason = Sentence.of(key, args);
    }

    public Sentence reason() {
        return reason;
    }

    public @Nullable String article() {
        return article;
    }
}
