package nl.tweespan.project;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The projects of a framework in figures, as they stood at the end of a day. Only what all parties may know of is counted.
 *
 * @param years from the first asked to that of the day, in order
 * @param themes what runs and what is coming; a project of two themes counts under both
 * @param highlights of the year of the day: concluded, completed, terminated or reported on, the newest first, a few per theme
 * @param asked what waits for a decision that cannot wait, the longest waiting first
 */
public record ProjectFigures(List<Year> years, List<Theme> themes, List<Line> highlights, List<Line> asked) {

    /**
     * @param events how often each happened; what did not happen is left out
     * @param running on 31 December, or on the day asked
     */
    public record Year(int year, Map<ProjectEvent, Long> events, long running) {

        public long count(ProjectEvent event) {
            return events.getOrDefault(event, 0L);
        }
    }

    /**
     * @param id null for what has no theme: off-theme projects and education
     * @param running on the day asked
     * @param coming submitted, and neither running nor ended
     */
    public record Theme(@Nullable UUID id, long running, long coming) {}

    /** Why a project is named. */
    public enum Why {
        SIGNED,
        COMPLETED,
        TERMINATED,
        /** Its progress was reported. */
        REPORTED,
        /** Refused, and not told both by word and in writing (article 1.4). */
        REFUSED_OPEN,
        /** With the approver for more than thirty days. */
        APPROVAL_LATE;

        /** Whether somebody must decide or act. */
        public boolean asks() {
            return this == REFUSED_OPEN || this == APPROVAL_LATE;
        }
    }

    /**
     * A project that is named.
     *
     * @param themeId the theme under which it is named; null when it has none
     * @param day when it happened, or since when it waits
     * @param words the outcome, the results or the reasons, as written
     */
    public record Line(
            Why why,
            @Nullable UUID themeId,
            String reference,
            String title,
            LocalDate day,
            @Nullable String words) {}

    /** The figures of the last year. */
    public Year last() {
        return years.get(years.size() - 1);
    }
}
