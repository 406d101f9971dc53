package nl.tweespan.compliance;

import java.time.LocalDate;
import java.util.List;
import nl.tweespan.shared.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * What a check found for one norm.
 *
 * @param status how the norm stands
 * @param due the date on which something falls due; null when nothing does
 * @param summary one sentence that says why
 * @param evidence the records behind it, the worst first; at most a handful, each a link
 */
public record Finding(NormStatus status, @Nullable LocalDate due, Sentence summary, List<Evidence> evidence) {

    /** A record that shows how the norm stands. */
    public record Evidence(Sentence label, String url) {}

    public static Finding of(NormStatus status, Sentence summary, Evidence... evidence) {
        return new Finding(status, null, summary, List.of(evidence));
    }
}
