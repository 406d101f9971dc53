package nl.tweespan.amendment.life;

import java.time.LocalDate;
import nl.tweespan.definition.Term;
import nl.tweespan.definition.Words;
import nl.tweespan.framework.Framework;
import nl.tweespan.shared.Sentence;
import org.jspecify.annotations.Nullable;

/** The time between receiving notice and the end of the agreement (article 8.2). */
public final class NoticePeriod {

    private NoticePeriod() {}

    /** The last day of the agreement when notice is received on that day; null where the agreement leaves the term open. */
    public static @Nullable LocalDate earliest(Framework framework, LocalDate received) {
        @Nullable Term term = framework.definition().term();
        return term == null ? null : received.plus(term.notice());
    }

    /** Such as "1 maand"; null where the agreement leaves it open. */
    public static @Nullable Sentence words(Framework framework) {
        @Nullable Term term = framework.definition().term();
        return term == null ? null : Words.length(term.notice());
    }

    /** What the definition says of the term that it leaves open, else of the text that it does not have; null when it settles the term. */
    public static @Nullable Object open(Framework framework) {
        return framework.definition().term() != null
                ? null
                : framework.definition().open().stream()
                        .filter(section -> section.section().equals("term"))
                        .map(section -> section.text())
                        .findFirst()
                        .orElse(null);
    }
}
