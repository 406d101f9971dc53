package nl.tweespan.platform.form;

import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import nl.tweespan.shared.Fingerprint;
import nl.tweespan.shared.RuleBroken;
import nl.tweespan.shared.Sentence;
import nl.tweespan.shared.StaleVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.ModelMap;

/**
 * The page on which an act is done, for one reader: its template, which stands in {@code layout/act}, and what it shows around
 * the fields. A room makes it once for each kind of record, in one method; an act adds what is its own.
 *
 * @param <R> the record, as the page shows it
 */
public final class ActPage<R> {

    final String template;
    final String back;
    final Supplier<R> open;
    Supplier<R> stored;
    String words;
    ToLongFunction<R> version = record -> 0;

    @Nullable
    Function<R, Fingerprint> text;

    BiFunction<R, Fingerprint, @Nullable Object> difference = (record, read) -> null;
    BiConsumer<R, ModelMap> shown = (record, model) -> {};
    Function<R, @Nullable Sentence> changed = record -> null;
    Function<R, @Nullable Sentence> stands = record -> null;

    @Nullable
    Sentence done;

    private ActPage(String template, String back, Supplier<R> open) {
        this.template = template;
        this.back = back;
        this.open = open;
        this.stored = open;
        this.words = template.replace('/', '.') + ".";
    }

    /**
     * @param back path to which the form leads, done or not
     * @param open reads the record for whoever may do the act now, and refuses anybody else; throws {@link StaleVersion} when
     *     the time for the act has passed, {@link RuleBroken} when something else comes first
     */
    public static <R> ActPage<R> of(String template, String back, Supplier<R> open) {
        return new ActPage<>(template, back, open);
    }

    /** Reads the record otherwise once it changed under the form: for whoever may see it. */
    public ActPage<R> stored(Supplier<R> read) {
        this.stored = read;
        return this;
    }

    /** The version that travels in the form; without it the act makes something new. */
    public ActPage<R> version(ToLongFunction<R> of) {
        this.version = of;
        return this;
    }

    /**
     * The text that is decided on: its fingerprint travels in the form instead of a version.
     *
     * @param difference what the text that was read, by its fingerprint, differs in from the record as it is; shown once it changed
     *     under the form
     */
    public ActPage<R> text(Function<R, Fingerprint> of, BiFunction<R, Fingerprint, @Nullable Object> difference) {
        this.text = of;
        this.difference = difference;
        return this;
    }

    /** Says above the fields what the record has become, once it changed under the form. */
    public ActPage<R> changed(Function<R, @Nullable Sentence> sentence) {
        this.changed = sentence;
        return this;
    }

    /** Says how the record stands, to who asks for the form at another time than that of the act. */
    public ActPage<R> stands(Function<R, @Nullable Sentence> sentence) {
        this.stands = sentence;
        return this;
    }

    /** Shows this too. */
    public ActPage<R> with(BiConsumer<R, ModelMap> more) {
        this.shown = shown.andThen(more);
        return this;
    }

    /** Shows this too. */
    public ActPage<R> with(String name, Function<R, @Nullable Object> value) {
        return with((record, model) -> model.addAttribute(name, value.apply(record)));
    }

    /**
     * Takes the words from elsewhere than the template's name, as where {@code layout/fields} draws the fields by their types and
     * checks, so that the act needs no template of its own.
     *
     * @param beginning of the keys of {@code title}, {@code lead} and {@code submit}, and of the fields; ends in a dot
     */
    public ActPage<R> words(String beginning) {
        this.words = beginning;
        return this;
    }

    /** What is said when it is done; by default {@code done} among its words. */
    public ActPage<R> done(String key, Object... args) {
        this.done = Sentence.of(key, args);
        return this;
    }

    Sentence done() {
        return done == null ? Sentence.of(words + "done") : done;
    }
}
