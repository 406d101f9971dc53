package nl.tweespan.definition;

import java.time.Period;
import nl.tweespan.shared.Sentence;

/** Lengths of time as sentences. */
public final class Words {

    private Words() {}

    /** Such as "vijf jaar", "1 maand" or "30 dagen". */
    public static Sentence length(Period length) {
        long months = length.toTotalMonths();
        if (length.getDays() == 0) {
            return months % 12 == 0
                    ? Sentence.of("definition.length.years", months / 12)
                    : Sentence.of("definition.length.months", months);
        }
        Sentence days = Sentence.of("definition.length.days", length.getDays());
        return months == 0
                ? days
                : Sentence.of("definition.length.both", Sentence.of("definition.length.months", months), days);
    }
}
