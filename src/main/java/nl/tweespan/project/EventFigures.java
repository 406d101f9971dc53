package nl.tweespan.project;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What happened to the projects of a framework between two days. Only what all parties may know of is told.
 *
 * @param from first day
 * @param until last day
 * @param events how often each happened; what did not happen is left out
 * @param lines the newest of each event, a few
 */
public record EventFigures(LocalDate from, LocalDate until, Map<ProjectEvent, Long> events, List<Line> lines) {

    /** A project to which it happened. */
    public record Line(ProjectEvent event, String reference, String title, LocalDate day) {}

    public long count(ProjectEvent event) {
        return events.getOrDefault(event, 0L);
    }

    public List<Line> lines(ProjectEvent event) {
        return lines.stream().filter(line -> line.event() == event).toList();
    }
}
