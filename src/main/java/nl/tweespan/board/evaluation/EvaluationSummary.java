package nl.tweespan.board.evaluation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of the list of evaluations, as known at the end of a day.
 *
 * @param completedOn null while it is open
 * @param good how many verdicts say so; likewise fair and poor
 */
public record EvaluationSummary(
        UUID id,
        LocalDate fromOn,
        LocalDate untilOn,
        @Nullable LocalDate completedOn,
        long good,
        long fair,
        long poor) {}
