package nl.tweespan.project.addendum;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an addendum changes.
 *
 * @param startsOn the first day; null leaves it as it is
 * @param endsOn the last day, likewise
 * @param words by letter of the element; those that are not here stay as they are
 * @param moreMoney whether it asks more money than was agreed
 */
public record Amendments(
        @Nullable LocalDate startsOn, @Nullable LocalDate endsOn, Map<String, NewWords> words, boolean moreMoney) {

    boolean nothing() {
        return startsOn == null && endsOn == null && words.isEmpty();
    }

    /** Whether it moves the last day of {@code agreement} alone, to a later one, and asks no more money. */
    boolean extend(AgreementText agreement) {
        LocalDate last = agreement.endsOn();
        return words.isEmpty()
                && startsOn == null
                && !moreMoney
                && endsOn != null
                && last != null
                && endsOn.isAfter(last);
    }
}
