package nl.tweespan.amendment.life;

import java.time.LocalDate;
import nl.tweespan.definition.ResponseTerm;
import nl.tweespan.framework.Framework;
import org.jspecify.annotations.Nullable;

/** The reasonable time within which the other parties answer (article 8.1). */
final class AnswerTerm {

    private AnswerTerm() {}

    /** The last day for an answer; null when the parties agreed on no term. */
    static @Nullable LocalDate due(Framework framework, LocalDate since) {
        @Nullable ResponseTerm term = framework.definition().responseTerm();
        return term == null ? null : since.plus(term.period());
    }
}
