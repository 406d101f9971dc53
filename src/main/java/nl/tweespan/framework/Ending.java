package nl.tweespan.framework;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Notice that was given of a framework (article 8.2).
 *
 * @param by the party that gave it
 * @param receivedOn the day on which the others received it
 * @param earliestOn the earliest end that the notice period allows
 * @param endsOn the day that the notice names
 * @param end the day on which the framework ended or will end: the later of {@code endsOn} and the day on which the
 *     consequences for its projects were settled; null until they are, for until then it does not end
 * @param url the page of the notice
 */
public record Ending(
        Framework.Party by,
        LocalDate receivedOn,
        LocalDate earliestOn,
        LocalDate endsOn,
        @Nullable LocalDate end,
        String url) {

    /** Whether it is certain that the framework is over by that day, so that it does not renew on it. */
    public boolean endsBy(LocalDate day) {
        return end != null && !end.isAfter(day);
    }

    /** Whether the framework is over on that day; on the day of its end it is. */
    public boolean ended(LocalDate on) {
        return end != null && !on.isBefore(end);
    }
}
