package nl.tweespan.board.norms;

import java.time.LocalDate;
import java.time.Period;
import nl.tweespan.definition.ConsultationDefinition;
import nl.tweespan.framework.Framework;
import org.jspecify.annotations.Nullable;

/**
 * When the boards must meet and evaluate again, as known at the end of a day: counted from the signing, then from the last time
 * (interpretations consultation-due and evaluation-due).
 */
public record Schedule(Framework framework, LocalDate on, BoardFacts facts) {

    /** The annex says "every year". */
    private static final Period EVALUATED_EVERY = Period.ofYears(1);

    /** The minutes of a consultation are expected within two weeks; article 7 names no term. */
    static final int MINUTES_WITHIN = 14;

    /** The day of signing; that of registration where the source does not tell it. */
    public static LocalDate start(Framework framework) {
        return framework.begins();
    }

    /** Whether the agreement was in force that day. */
    public boolean begun() {
        return framework.hasBegunOn(on);
    }

    /** Null when the agreement does not settle how often the boards meet, was not signed yet or has ended. */
    public @Nullable LocalDate consultationDue() {
        @Nullable ConsultationDefinition settled = framework.definition().consultation();
        return settled == null ? null : next(facts.held(), settled.every());
    }

    /** Null when the agreement has no evaluation, was not signed yet or has ended. */
    public @Nullable LocalDate evaluationDue() {
        return framework.definition().evaluation() == null ? null : next(facts.evaluated(), EVALUATED_EVERY);
    }

    private @Nullable LocalDate next(BoardFacts.@Nullable Happening last, Period every) {
        return begun() && facts.ended() == null ? from(last).plus(every) : null;
    }

    /** The day on which the count began again: the last consultation, else the signing. */
    public LocalDate since() {
        return from(facts.held());
    }

    /** First day of what the next evaluation is about: the last evaluation, else the signing. */
    public LocalDate evaluatedFrom() {
        return from(facts.evaluated());
    }

    private LocalDate from(BoardFacts.@Nullable Happening last) {
        return last == null ? start(framework) : last.day();
    }

    /** The last day of what is announced by now, by the longest lead time of the agreement. */
    public LocalDate horizon() {
        return on.plus(framework.definition().leadTimes().get(0));
    }

    /** Whether a day lies close ahead or behind. */
    public boolean near(LocalDate due) {
        return !due.isAfter(horizon());
    }

    /** Since when something that falls due then is announced. */
    LocalDate announced(LocalDate due) {
        return due.minus(framework.definition().leadTimes().get(0));
    }
}
