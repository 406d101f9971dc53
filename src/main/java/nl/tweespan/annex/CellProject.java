package nl.tweespan.annex;

import java.time.LocalDate;
import nl.tweespan.shared.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * A project in a cell of the matrix.
 *
 * @param stage its stage in words
 * @param tone tone of the stage's tag: met, due, bad, neutral or accent
 * @param since when it started, or was submitted; null when neither is known
 */
public record CellProject(
        String reference,
        String title,
        Sentence stage,
        String tone,
        @Nullable LocalDate since) {}
