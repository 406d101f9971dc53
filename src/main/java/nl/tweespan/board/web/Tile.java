package nl.tweespan.board.web;

import java.util.List;
import java.util.stream.Stream;
import nl.tweespan.board.report.AnnualReport;
import nl.tweespan.project.EventFigures;
import nl.tweespan.project.ProjectEvent;
import nl.tweespan.shared.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * A figure of the report.
 *
 * @param name what it counts
 * @param comparison with the year before; null for the first year
 */
public record Tile(long number, Sentence name, @Nullable Sentence comparison) {

    /** In the order of a project's course. */
    static final List<ProjectEvent> EVENTS = List.of(
            ProjectEvent.SUBMITTED,
            ProjectEvent.ENDORSED,
            ProjectEvent.APPROVED,
            ProjectEvent.SIGNED,
            ProjectEvent.STARTED,
            ProjectEvent.COMPLETED,
            ProjectEvent.REFUSED);

    static List<Tile> of(AnnualReport report) {
        @Nullable
        Long ran = report.before().map(year -> year.running()).findFirst().orElse(null);
        Tile running = of(report, report.now().running(), report.underWay() ? "RUNS" : "RAN", ran);
        return Stream.concat(Stream.of(running), EVENTS.stream().map(event -> of(report, event)))
                .toList();
    }

    /** Since the boards last met; without comparison. */
    static List<Tile> of(EventFigures progress) {
        return EVENTS.stream()
                .map(event -> new Tile(progress.count(event), Sentence.of("board.figure." + event, ""), null))
                .toList();
    }

    private static Tile of(AnnualReport report, ProjectEvent event) {
        @Nullable
        Long before = report.before().map(year -> year.count(event)).findFirst().orElse(null);
        return of(report, report.now().count(event), event.name(), before);
    }

    private static Tile of(AnnualReport report, long number, String name, @Nullable Long before) {
        return new Tile(
                number,
                Sentence.of("board.figure." + name, report.label()),
                before == null
                        ? null
                        : Sentence.of(
                                "board.compared",
                                number - before,
                                Math.abs(number - before),
                                String.valueOf(report.year() - 1)));
    }
}
