package nl.tweespan.platform;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads dates as people and browsers type them: {@code 2026-11-22} or {@code 22-11-2026}. */
public final class TypedDate {

    private static final List<DateTimeFormatter> FORMATS = List.of(
            DateTimeFormatter.ofPattern("uuuu-M-d").withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ofPattern("d-M-uuuu").withResolverStyle(ResolverStyle.STRICT));

    private TypedDate() {}

    /** The date between 1900 and 2200; empty when there is none in the text. */
    public static Optional<LocalDate> parse(@Nullable String typed) {
        for (DateTimeFormatter format : FORMATS) {
            try {
                LocalDate date = LocalDate.parse(typed == null ? "" : typed.strip(), format);
                return date.getYear() < 1900 || date.getYear() > 2200 ? Optional.empty() : Optional.of(date);
            } catch (DateTimeParseException other) {
                // the next format may fit
            }
        }
        return Optional.empty();
    }

    /** The date of a field that was validated as mandatory. */
    public static LocalDate of(String typed) {
        return parse(typed).orElseThrow(() -> new IllegalArgumentException("no date: " + typed));
    }
}
