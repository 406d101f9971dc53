package nl.tweespan.platform;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import nl.tweespan.shared.Localised;
import nl.tweespan.shared.Sentence;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Message source that puts dates, bilingual texts and nested sentences among the arguments into the reader's language. */
public class Messages extends ResourceBundleMessageSource {

    /** Dates in full, such as "22 november 2026". */
    static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM yyyy");

    @Override
    protected Object[] resolveArguments(Object @Nullable [] args, @Nullable Locale locale) {
        Locale language = Objects.requireNonNullElseGet(locale, Locale::getDefault);
        Object[] resolved = super.resolveArguments(args, language);
        return Arrays.stream(resolved).map(arg -> inWords(arg, language)).toArray();
    }

    private Object inWords(Object arg, Locale locale) {
        if (arg instanceof Localised text) {
            return text.in(locale);
        }
        if (arg instanceof LocalDate date) {
            return DATE.withLocale(locale).format(date);
        }
        if (arg instanceof Sentence sentence) {
            return getMessage(sentence.key(), sentence.args().toArray(), locale);
        }
        return arg;
    }
}
