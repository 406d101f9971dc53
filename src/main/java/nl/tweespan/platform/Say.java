package nl.tweespan.platform;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import nl.tweespan.shared.Localised;
import nl.tweespan.shared.Sentence;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** Puts values into the reader's language; templates call it as {@code #say}. */
@Component("say")
public class Say {

    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMM yyyy");
    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm");

    private final MessageSource messages;
    private final Clock clock;

    Say(MessageSource messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    /** The words for a sentence, bilingual text, date or moment; empty for null. */
    public String text(@Nullable Object value) {
        if (value instanceof Sentence sentence) {
            return messages.getMessage(sentence.key(), sentence.args().toArray(), locale());
        }
        if (value instanceof Localised text) {
            return text.in(locale());
        }
        if (value instanceof LocalDate date) {
            return date(date);
        }
        if (value instanceof Instant moment) {
            return MOMENT.withLocale(locale()).format(moment.atZone(clock.getZone()));
        }
        return value == null ? "" : value.toString();
    }

    /** The words for a message key. */
    public String key(String key, Object... args) {
        return messages.getMessage(key, args, locale());
    }

    /** The words for a message key; null when there are none. */
    public @Nullable String find(String key) {
        return messages.getMessage(key, null, null, locale());
    }

    /** Such as "22 november 2026". */
    public String date(LocalDate date) {
        return Messages.DATE.withLocale(locale()).format(date);
    }

    /** Such as "Zondag 22 november 2026", to begin a sentence with. */
    public String longDate(LocalDate date) {
        return StringUtils.capitalize(LONG.withLocale(locale()).format(date));
    }

    /** Such as "22 nov 2026". */
    public String shortDate(LocalDate date) {
        return SHORT.withLocale(locale()).format(date).replace(".", "");
    }

    /** How long ago, such as "23 dagen"; "vandaag" for today. */
    public String days(LocalDate since) {
        return key("platform.days", ChronoUnit.DAYS.between(since, LocalDate.now(clock)));
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
