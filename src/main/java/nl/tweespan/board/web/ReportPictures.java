package nl.tweespan.board.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import nl.tweespan.annex.AnnexContent;
import nl.tweespan.board.report.AnnualReport;
import nl.tweespan.platform.Chart;
import nl.tweespan.platform.Chart.Series;
import nl.tweespan.platform.Chart.Value;
import nl.tweespan.platform.Say;
import nl.tweespan.project.ProjectEvent;
import nl.tweespan.project.ProjectFigures.Theme;
import nl.tweespan.project.ProjectFigures.Year;
import org.springframework.stereotype.Component;

/** Draws the report's figures. */
@Component
class ReportPictures {

    private static final List<ProjectEvent> COURSE = List.of(
            ProjectEvent.SUBMITTED,
            ProjectEvent.ENDORSED,
            ProjectEvent.SENT_BACK,
            ProjectEvent.APPROVED,
            ProjectEvent.SIGNED,
            ProjectEvent.REFUSED,
            ProjectEvent.WITHDRAWN);

    private final Say say;

    ReportPictures(Say say) {
        this.say = say;
    }

    /**
     * @param themes per theme what runs and what is coming
     * @param years how many ran at the end of each year
     * @param course what happened to proposals in the year
     */
    public record Pictures(Chart themes, Chart years, Chart course) {}

    Pictures of(AnnualReport report) {
        return new Pictures(themes(report), years(report), course(report));
    }

    private Chart themes(AnnualReport report) {
        List<String> labels = new ArrayList<>();
        List<Theme> counts = new ArrayList<>();
        for (AnnexContent.Theme theme : report.annex().themes()) {
            labels.add(say.text(theme.name()));
            counts.add(sum(report.figures().themes().stream().filter(count -> Objects.equals(count.id(), theme.id()))));
        }
        Theme rest = sum(report.figures().themes().stream()
                .filter(count ->
                        count.id() == null || report.annex().theme(count.id()).isEmpty()));
        if (rest.running() + rest.coming() > 0) {
            labels.add(say.key("board.no-theme"));
            counts.add(rest);
        }
        return new Chart(
                say.key("board.picture.themes", report.on()),
                say.key(
                        "board.picture.themes.says",
                        sum(counts.stream()).running(),
                        sum(counts.stream()).coming()),
                labels,
                List.of(
                        series("board.picture.running", "tone-met", counts, Theme::running),
                        series("board.picture.coming", "tone-accent", counts, Theme::coming)));
    }

    private static Theme sum(Stream<Theme> counts) {
        return counts.reduce(
                new Theme(null, 0, 0),
                (one, other) -> new Theme(null, one.running() + other.running(), one.coming() + other.coming()));
    }

    private Chart years(AnnualReport report) {
        List<Year> years = report.figures().years();
        return new Chart(
                say.key("board.picture.years"),
                say.key(
                        "board.picture.years.says",
                        years.get(0).running(),
                        String.valueOf(years.get(0).year()),
                        report.now().running(),
                        report.on()),
                years.stream().map(year -> String.valueOf(year.year())).toList(),
                List.of(series("board.picture.running", "tone-met", years, Year::running)));
    }

    private Chart course(AnnualReport report) {
        return new Chart(
                say.key("board.picture.course", report.label()),
                say.key(
                        "board.picture.course.says",
                        report.now().count(ProjectEvent.SUBMITTED),
                        report.now().count(ProjectEvent.SIGNED)),
                COURSE.stream().map(event -> say.key("board.course." + event)).toList(),
                List.of(series(
                        "board.picture.proposals",
                        "tone-accent",
                        COURSE,
                        event -> report.now().count(event))));
    }

    private <T> Series series(String name, String tone, List<T> of, ToLongFunction<T> count) {
        return new Series(
                say.key(name),
                tone,
                of.stream()
                        .map(each -> new Value(count.applyAsLong(each), String.valueOf(count.applyAsLong(each))))
                        .toList());
    }
}
