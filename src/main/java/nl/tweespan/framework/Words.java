package nl.tweespan.framework;

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
                    ? Sentence.of("framework.length.years", months / 12)
                    : Sentence.of("framework.length.months", months);
        }
        Sentence days = Sentence.of("framework.length.days", length.getDays());
        return months == 0
                ? days
                : Sentence.of("framework.length.both", Sentence.of("framework.length.months", months), days);
    }
}
