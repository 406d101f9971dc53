package nl.tweespan.compliance.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.tweespan.compliance.NormFinding;
import nl.tweespan.compliance.NormStatus;
import org.jspecify.annotations.Nullable;

/**
 * The norms counted.
 *
 * @param counts per status, the most urgent first; a status without norms is left out
 * @param total all norms
 * @param next what falls due first; null when nothing does
 */
public record Overview(
        Map<NormStatus, Long> counts, int total, @Nullable NormFinding next) {

    static Overview of(List<NormFinding> stands) {
        Map<NormStatus, Long> counts = new EnumMap<>(NormStatus.class);
        stands.forEach(stand -> counts.merge(stand.status(), 1L, Long::sum));
        return new Overview(
                counts,
                stands.size(),
                stands.stream()
                        .filter(stand -> stand.status() == NormStatus.DUE
                                && stand.finding().due() != null)
                        .min(Comparator.comparing(Overview::due))
                        .orElse(null));
    }

    public long count(NormStatus status) {
        return counts.getOrDefault(status, 0L);
    }

    /** Those that ask somebody to act, now or soon. */
    public long urgent() {
        return count(NormStatus.OVERDUE) + count(NormStatus.NOT_MET) + count(NormStatus.DUE);
    }

    private static LocalDate due(NormFinding stand) {
        LocalDate due = stand.finding().due();
        return due == null ? LocalDate.MAX : due;
    }
}
