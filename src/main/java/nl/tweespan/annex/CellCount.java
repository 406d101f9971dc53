package nl.tweespan.annex;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What goes on in a cell of the matrix.
 *
 * @param running projects that run
 * @param proposals projects on their way to running, without the drafts that only their own party may see
 * @param runningSince start of the earliest running project; null when none runs
 */
public record CellCount(
        long running, long proposals, @Nullable LocalDate runningSince) {

    public static final CellCount NONE = new CellCount(0, 0, null);
}
