package nl.tweespan.shared;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An act that the agreement or the registry refuses; the page says why, by which article, and loses nothing typed. */
public class RuleBroken extends RuntimeException {

    private final transient Sentence reason;
    private final @Nullable String article;
    private final transient Map<String, Sentence> places = new LinkedHashMap<>();

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

    /**
     * Says where in what was handed over it is broken, so that a form can lead there.
     *
     * @param path such as {@code reasons} or {@code answers[lessons]}
     * @param what what is wrong there
     */
    public RuleBroken at(String path, Sentence what) {
        places.put(path, what);
        return this;
    }

    /** Says that all of it is about this place. */
    public RuleBroken at(String path) {
        return at(path, reason);
    }

    /** The places that are wrong, by path and in order; empty when it is about the whole. */
    public Map<String, Sentence> places() {
        return places;
    }

    public Sentence reason() {
        return reason;
    }

    public @Nullable String article() {
        return article;
    }
}
