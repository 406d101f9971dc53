package nl.tweespan.platform.form;

import java.util.function.Consumer;
import java.util.function.Function;
import nl.tweespan.platform.Forms;
import nl.tweespan.shared.Actor;
import nl.tweespan.shared.Fingerprint;
import nl.tweespan.shared.RuleBroken;
import nl.tweespan.shared.Sentence;
import nl.tweespan.shared.StaleVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.ModelMap;
import org.springframework.validation.BindingResult;

/**
 * The form of an act, as an argument of the controller method that answers it: asked for, or sent in with its fields bound and
 * checked. It answers in one way wherever it stands: opened for whoever may do the act; sent in, done once and led on (303);
 * refused, shown again with all that was typed (422); and when the record changed meanwhile, with what is stored now (409).
 *
 * @param <F> its fields; a record, or a bean when names come with the request
 */
public final class Form<F> {

    /** Under this name templates find the fields. */
    static final String NAME = "form";

    private final Actor actor;
    private final long version;
    private final Fingerprint read;
    private final boolean onward;
    private final @Nullable F typed;
    private final @Nullable BindingResult errors;
    private final ModelMap model;
    private final Once once;

    Form(
            Actor actor,
            long version,
            Fingerprint read,
            boolean onward,
            @Nullable F typed,
            @Nullable BindingResult errors,
            ModelMap model,
            Once once) {
        this.actor = actor;
        this.version = version;
        this.read = read;
        this.onward = onward;
        this.typed = typed;
        this.errors = errors;
        this.model = model;
        this.once = once;
    }

    /** Who asks for it or sent it. */
    public Actor actor() {
        return actor;
    }

    /** Of the record when the form was opened; -1 when none came with it. */
    public long version() {
        return version;
    }

    /** Of the text that the form showed; {@link Fingerprint#NONE} when none came with it. */
    public Fingerprint read() {
        return read;
    }

    /** Whether who sent it wants to go on to what waits next, instead of back. */
    public boolean onward() {
        return onward;
    }

    /**
     * Opens the form, or does the act and leads back.
     *
     * @param empty the fields to begin with, of what the page shows
     * @param act does it with what was typed
     */
    public <R> String answer(ActPage<R> page, Function<R, F> empty, Consumer<F> act) {
        return make(page, empty, fields -> {
            act.accept(fields);
            return new Done(page.back, page.done());
        });
    }

    /**
     * The same for an act that tells where it leads and what it did.
     *
     * @throws TimePassed when the time for the act has passed before the form was asked for
     */
    public <R> String make(ActPage<R> page, Function<R, F> empty, Function<F, Done> act) {
        if (typed == null || errors == null) {
            R record = open(page);
            model.addAttribute(NAME, empty.apply(record));
            return show(page, record, page.version.applyAsLong(record), text(page, record));
        }
        boolean mistyped = errors.hasErrors();
        String next = once.attempt(errors, () -> {
            Done done = act.apply(typed);
            once.say(done.what());
            return done.next();
        });
        return next == null ? again(page, errors, mistyped) : "redirect:" + next;
    }

    private static <R> R open(ActPage<R> page) {
        try {
            return page.open.get();
        } catch (StaleVersion passed) {
            throw new TimePassed(page.back, stands(page), passed);
        }
    }

    private static <R> @Nullable Sentence stands(ActPage<R> page) {
        try {
            return page.stands.apply(page.stored.get());
        } catch (StaleVersion nothingToShow) {
            return null;
        }
    }

    private <R> String again(ActPage<R> page, BindingResult errors, boolean mistyped) {
        if (!Forms.stale(errors)) {
            try {
                return show(page, page.open.get(), version, read);
            } catch (StaleVersion passed) {
                if (mistyped) {
                    Forms.tellStale(errors); // else it was tried, and what refused it says why
                }
            } catch (RuleBroken notNext) {
                return show(
                        page,
                        stored(page, notNext),
                        version,
                        read); // nothing changed under the form: its errors say why
            }
        }
        if (!Forms.stale(errors)) {
            return show(page, page.stored.get(), version, read);
        }
        R stored = now(page);
        model.addAttribute("changed", page.changed.apply(stored));
        model.addAttribute("difference", page.difference.apply(stored, read));
        return show(page, stored, page.version.applyAsLong(stored), text(page, stored));
    }

    /** What changed under the form; whoever may not open it, whatever came of it since, is refused as always. */
    private static <R> R now(ActPage<R> page) {
        try {
            return page.open.get();
        } catch (StaleVersion | RuleBroken passed) {
            return page.stored.get();
        }
    }

    /** What is stored now; where there is nothing left to show, the rule that was broken says more. */
    private static <R> R stored(ActPage<R> page, RuleBroken broken) {
        try {
            return page.stored.get();
        } catch (StaleVersion gone) {
            throw broken;
        }
    }

    private static <R> Fingerprint text(ActPage<R> page, R record) {
        return page.text == null ? Fingerprint.NONE : page.text.apply(record);
    }

    private <R> String show(ActPage<R> page, R record, long seen, Fingerprint text) {
        page.shown.accept(record, model);
        model.addAttribute("version", seen);
        model.addAttribute("fingerprint", page.text == null ? null : text);
        model.addAttribute("back", page.back);
        model.addAttribute("words", page.words);
        return page.template;
    }
}
