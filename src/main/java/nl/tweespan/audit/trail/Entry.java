package nl.tweespan.audit.trail;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One change of one row.
 *
 * @param actor the name of who did it, as it was then
 * @param before column to value; empty when the row was new
 * @param after column to value; empty when the row was removed; for a change both hold only the columns that changed
 */
public record Entry(
        long id,
        Instant at,
        String actor,
        String table,
        UUID recordId,
        Action action,
        Map<String, @Nullable Object> before,
        Map<String, @Nullable Object> after) {

    /** What happened to the row. */
    public enum Action {
        ADDED,
        CHANGED,
        REMOVED
    }
}
