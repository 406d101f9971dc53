package nl.tweespan.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import nl.tweespan.shared.Localised;
import nl.tweespan.shared.Sentence;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Message source that puts dates, bilingual texts and nested sentences among the arguments into the reader's language. */
public class Messages extends ResourceBundleMessageSource {

    /** Dates in full, such as "22 november 2026". */
    static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM yyyy");

    /**
     * The files of the rooms, wherever they stand on the classpath, one name for both languages; in the order of their names,
     * whatever the order in which a disk or a jar tells them.
     */
    static String[] found() {
        try {
            return Arrays.stream(
                            new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*.properties"))
                    .map(Resource::getFilename)
                    .map(file -> "messages/" + Objects.requireNonNull(file).replaceFirst("(_\\w+)?\\.properties$", ""))
                    .distinct()
                    .sorted()
                    .toArray(String[]::new);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

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
