package nl.tweespan.board.web;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import nl.tweespan.annex.AnnexContent;
import nl.tweespan.board.report.AnnualReport;
import nl.tweespan.project.ProjectFigures.Line;
import nl.tweespan.shared.Localised;
import org.jspecify.annotations.Nullable;

/**
 * The highlights of a theme.
 *
 * @param theme null for projects without a theme of the annex
 */
public record ThemeChapter(@Nullable Localised theme, List<Line> lines) {

    /** In the order of the annex; a theme without news is left out. */
    static List<ThemeChapter> of(AnnualReport report) {
        List<AnnexContent.Theme> themes = report.annex().themes();
        Stream<ThemeChapter> named =
                themes.stream().map(theme -> new ThemeChapter(theme.name(), lines(report, theme.id())));
        return Stream.concat(named, Stream.of(new ThemeChapter(null, rest(report))))
                .filter(chapter -> !chapter.lines().isEmpty())
                .toList();
    }

    private static List<Line> lines(AnnualReport report, UUID themeId) {
        return report.figures().highlights().stream()
                .filter(line -> Objects.equals(line.themeId(), themeId))
                .toList();
    }

    private static List<Line> rest(AnnualReport report) {
        return report.figures().highlights().stream()
                .filter(line -> line.themeId() == null
                        || report.annex().theme(line.themeId()).isEmpty())
                .toList();
    }
}
