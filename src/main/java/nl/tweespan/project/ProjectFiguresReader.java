package nl.tweespan.project;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.tweespan.project.ProjectFigures.Line;
import nl.tweespan.project.ProjectFigures.Theme;
import nl.tweespan.project.ProjectFigures.Year;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts the projects of a framework in figures, with three statements however many there are. */
@Service
@Transactional(readOnly = true)
public class ProjectFiguresReader {

    private static final String RUNNING = "RUNNING";

    private static final String YEARS = """
            select extract(year from t.first)::int as year, substr(t.fact, 7) as event, sum(t.change)::bigint as projects
            from project_tally t
            where t.framework_id = :framework and t.fact like 'EVENT %'
              and (t.span = 'year' and t.first < date_trunc('year', :on)::date
                   or t.span = 'day' and t.first between date_trunc('year', :on)::date and :on)
            group by 1, 2
            union all
            select y, 'RUNNING', coalesce((
                select c.projects from project_counts(:framework, least(make_date(y, 12, 31), :on)) c where c.fact = 'RUNNING'), 0)
            from generate_series(:first, extract(year from :on)::int) y
            """;

    private static final String THEMES = """
            select cast(nullif(split_part(fact, ' ', 2), '-') as uuid) as id,
                   coalesce(sum(projects) filter (where fact like 'RUNNING %'), 0) as running,
                   coalesce(sum(projects) filter (where fact like 'COMING %'), 0) as coming
            from project_counts(:framework, :on)
            where fact ~ '^(RUNNING|COMING) [^ ]+$'
            group by 1
            """;

    private final JdbcClient jdbc;
    private final ReportLines lines;

    ProjectFiguresReader(JdbcClient jdbc, ReportLines lines) {
        this.jdbc = jdbc;
        this.lines = lines;
    }

    /**
     * The figures as they stood at the end of a day.
     *
     * @param first year of the first figures
     */
    public ProjectFigures until(UUID frameworkId, int first, LocalDate on) {
        List<Line> named = lines.named(frameworkId, on);
        return new ProjectFigures(
                years(frameworkId, first, on),
                themes(frameworkId, on),
                named.stream().filter(line -> !line.why().asks()).toList(),
                named.stream().filter(line -> line.why().asks()).toList());
    }

    private record Row(int year, String event, long projects) {}

    private List<Year> years(UUID frameworkId, int first, LocalDate on) {
        List<Row> rows = jdbc.sql(YEARS)
                .param("framework", frameworkId)
                .param("first", first)
                .param("on", on)
                .query(Row.class)
                .list();
        return IntStream.rangeClosed(first, on.getYear())
                .mapToObj(year -> year(
                        year, rows.stream().filter(row -> row.year() == year).toList()))
                .toList();
    }

    private static Year year(int year, List<Row> rows) {
        Map<ProjectEvent, Long> events = new EnumMap<>(ProjectEvent.class);
        long running = 0;
        for (Row row : rows) {
            if (row.event().equals(RUNNING)) {
                running = row.projects();
            } else {
                events.put(ProjectEvent.valueOf(row.event()), row.projects());
            }
        }
        return new Year(year, events, running);
    }

    private List<Theme> themes(UUID frameworkId, LocalDate on) {
        return jdbc.sql(THEMES)
                .param("framework", frameworkId)
                .param("on", on)
                .query(Theme.class)
                .list();
    }
}
