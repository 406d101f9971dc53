package nl.tweespan.audit.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One change of a record, in the reader's words. */
public record HistoryLine(String what, String when, String who, List<Change> changes) {

    /**
     * A column that changed.
     *
     * @param before null when the row was new
     * @param after null when the row was removed
     */
    public record Change(
            String column,
            @Nullable String before,
            @Nullable String after) {}
}
