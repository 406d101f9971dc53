package nl.tweespan.framework;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Notice that was given of a framework (article 8.2).
 *
 * @param by the party that gave it
 * @param receivedOn the day on which the others received it; null until they did
 * @param end the last day of the framework: it follows from the receipt, or was agreed where the framework leaves the term open;
 *     null as long as nothing tells it
 * @param settled whether what becomes of every project was settled
 * @param url the page of the notice
 */
public record Ending(
        Framework.Party by,
        @Nullable LocalDate receivedOn,
        @Nullable LocalDate end,
        boolean settled,
        String url) {

    /** Whether the framework is over on that day, so that it does not renew on it; on the last day of its term it still holds. */
    public boolean ended(LocalDate on) {
        return end != null && on.isAfter(end);
    }
}
