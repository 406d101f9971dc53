package nl.tweespan.framework.change;

import java.time.LocalDate;
import java.time.Period;
import nl.tweespan.framework.Framework;
import nl.tweespan.framework.Words;
import nl.tweespan.framework.definition.Term;
import nl.tweespan.shared.Sentence;
import org.jspecify.annotations.Nullable;

/** The time between receiving notice and the end of the agreement (article 8.2). */
public final class NoticePeriod {

    /** Where the agreement names none, notice ends it the day after at the earliest. */
    private static final Period NONE = Period.ofDays(1);

    private NoticePeriod() {}

    /** The earliest end when notice is received on that day. */
    public static LocalDate earliest(Framework framework, LocalDate received) {
        return received.plus(of(framework));
    }

    /** Such as "1 maand". */
    public static Sentence words(Framework framework) {
        return Words.length(of(framework));
    }

    private static Period of(Framework framework) {
        @Nullable Term term = framework.definition().term();
        return term == null ? NONE : term.notice();
    }
}
