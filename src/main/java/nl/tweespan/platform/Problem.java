package nl.tweespan.platform;

import java.util.Set;
import nl.tweespan.platform.form.TimePassed;
import nl.tweespan.shared.RuleBroken;
import nl.tweespan.shared.Sentence;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.servlet.ModelAndView;

/**
 * What an error page says.
 *
 * @param reason which rule was broken; null when there is nothing more to say
 * @param article the article that refuses; null when it is a rule of the registry itself
 * @param number under which the log tells more; null when the log has nothing
 * @param record path of the page that says more; null when there is none
 */
public record Problem(
        HttpStatusCode status,
        Sentence title,
        Sentence text,
        @Nullable Sentence reason,
        @Nullable String article,
        @Nullable String number,
        @Nullable String record) {

    private static final Set<Integer> KNOWN = Set.of(400, 403, 404, 405, 409, 413, 422, 429, 500, 503);

    static Problem of(HttpStatusCode status) {
        return of(status, null, null, null);
    }

    /** A form whose token against forged requests was too old. */
    static Problem old() {
        return new Problem(
                HttpStatus.FORBIDDEN,
                Sentence.of("platform.problem.old.title"),
                Sentence.of("platform.problem.old.text"),
                null,
                null,
                null,
                null);
    }

    /** A form that is not for now. */
    static Problem of(TimePassed passed) {
        return new Problem(
                HttpStatus.CONFLICT,
                Sentence.of("platform.problem.passed.title"),
                Sentence.of("platform.problem.passed.text"),
                passed.now(),
                null,
                null,
                passed.record());
    }

    static Problem of(RuleBroken broken) {
        return of(HttpStatus.UNPROCESSABLE_CONTENT, broken.reason(), broken.article(), null);
    }

    static Problem of(HttpStatusCode status, String number) {
        return of(status, null, null, number);
    }

    private static Problem of(
            HttpStatusCode status, @Nullable Sentence reason, @Nullable String article, @Nullable String number) {
        String name = KNOWN.contains(status.value()) ? "" + status.value() : status.is5xxServerError() ? "5xx" : "4xx";
        return new Problem(
                status,
                Sentence.of("platform.problem." + name + ".title"),
                Sentence.of("platform.problem." + name + ".text"),
                reason,
                article,
                number,
                null);
    }

    /** Whether going back in the browser brings back what was typed. */
    public boolean isBackHelps() {
        return record == null && Set.of(400, 409, 413, 422, 429, 503).contains(status.value());
    }

    ModelAndView page() {
        ModelAndView page = new ModelAndView("error/page", "problem", this);
        page.setStatus(status);
        return page;
    }
}
