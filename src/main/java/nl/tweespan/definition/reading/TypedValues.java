package nl.tweespan.definition.reading;

import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.tweespan.definition.reading.Codes.Thing;
import org.jspecify.annotations.Nullable;

/** TypedValues with a form of their own: codes that end up in URLs and style classes, dates, periods, colours, choices. */
final class TypedValues {

    private static final Pattern CODE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern PREFIX = Pattern.compile("[A-Z0-9]+(-[A-Z0-9]+)*");
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-f]{6}");

    private TypedValues() {}

    static String code(Section section, String key) {
        return section.value(key, "", "code", text -> matching(CODE, text, 60));
    }

    /** A code by which others refer to the section. */
    static String declare(Section section, Thing thing, String key) {
        String code = code(section, key);
        if (!code.isEmpty()) {
            section.codes().declare(thing, code, section.line(key));
        }
        return code;
    }

    static String prefix(Section section, String key) {
        return section.value(key, "", "prefix", text -> matching(PREFIX, text, 20));
    }

    /** Lower case hexadecimal; it goes into the style sheet as it is. */
    static String colour(Section section, String key) {
        return section.value(key, "", "colour", text -> matching(COLOUR, text.toLowerCase(Locale.ROOT), 7));
    }

    static LocalDate date(Section section, String key) {
        return section.value(key, LocalDate.EPOCH, "date", LocalDate::parse);
    }

    static @Nullable LocalDate dateOrNull(Section section, String key) {
        return section.has(key) ? date(section, key) : null;
    }

    /** A length of time that is longer than nothing. */
    static Period period(Section section, String key) {
        return section.value(key, Period.ofYears(1), "period", TypedValues::period);
    }

    /** Lengths of time, at least one. */
    static List<Period> periods(Section section, String key) {
        List<Period> all = section.values(key, Period.ofYears(1), "period", TypedValues::period);
        if (all.isEmpty()) {
            section.problem(key, "empty");
        }
        return all;
    }

    private static Period period(String text) {
        Period period = Period.parse(text);
        if (period.isZero() || period.isNegative() || period.toTotalMonths() > 1_200 || period.getDays() > 36_500) {
            throw new IllegalArgumentException(text);
        }
        return period;
    }

    static int number(Section section, String key) {
        return section.value(key, 1, "number", text -> {
            int number = Integer.parseInt(text);
            if (number < 1 || number > 1_000) {
                throw new IllegalArgumentException(text);
            }
            return number;
        });
    }

    /** True or false; false when it is missing. */
    static boolean flag(Section section, String key) {
        return section.has(key)
                && section.value(key, false, "flag", text -> switch (text) {
                    case "true" -> true;
                    case "false" -> false;
                    default -> throw new IllegalArgumentException(text);
                });
    }

    /** One of the names of the type, written in lower case with hyphens. */
    static <E extends Enum<E>> E choice(Section section, String key, Class<E> type) {
        E[] all = type.getEnumConstants();
        String text = section.text(key);
        for (E one : all) {
            if (written(one).equals(text)) {
                return one;
            }
        }
        if (!text.isEmpty()) {
            section.problem(
                    key,
                    "not-a-choice",
                    text,
                    Arrays.stream(all).map(TypedValues::written).collect(Collectors.joining(", ")));
        }
        return all[0];
    }

    static <E extends Enum<E>> @Nullable E choiceOrNull(Section section, String key, Class<E> type) {
        return section.has(key) ? choice(section, key, type) : null;
    }

    private static String written(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String matching(Pattern pattern, String text, int longest) {
        if (text.length() > longest || !pattern.matcher(text).matches()) {
            throw new IllegalArgumentException(text);
        }
        return text;
    }
}
