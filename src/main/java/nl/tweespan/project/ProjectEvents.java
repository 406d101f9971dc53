package nl.tweespan.project;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells what happened to the projects of a framework between two days; each answer costs one statement. */
@Service
@Transactional(readOnly = true)
public class ProjectEvents {

    private static final int PER_EVENT = 5;

    private static final String EVENTS = """
            select e.event, l.reference, l.title, l.day, e.in_all
            from (
                select substr(t.fact, 7) as event, sum(t.change)::bigint as in_all
                from project_tally t
                where t.framework_id = :framework and t.span = 'day' and t.first between :from and :until
                  and t.fact like 'EVENT %' and t.fact not in ('EVENT SENT_BACK', 'EVENT WITHDRAWN', 'EVENT NOT_COVERED')
                group by 1) e
            cross join lateral (
                select p.reference, p.title, x.day
                from project_event x join project p on p.id = x.project_id
                where x.framework_id = :framework and x.event = e.event and x.day between :from and :until
                order by x.day desc, p.reference limit :most) l
            order by e.event, l.day desc, l.reference
            """;

    private final JdbcClient jdbc;

    ProjectEvents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Row(ProjectEvent event, String reference, String title, LocalDate day, long inAll) {}

    /** What happened from the first day until the last, both counted. */
    public EventFigures between(UUID frameworkId, LocalDate from, LocalDate until) {
        List<Row> rows = jdbc.sql(EVENTS)
                .param("framework", frameworkId)
                .param("from", from)
                .param("until", until)
                .param("most", PER_EVENT)
                .query(Row.class)
                .list();
        Map<ProjectEvent, Long> events = new EnumMap<>(ProjectEvent.class);
        rows.forEach(row -> events.put(row.event(), row.inAll()));
        return new EventFigures(
                from,
                until,
                events,
                rows.stream()
                        .map(row -> new EventFigures.Line(row.event(), row.reference(), row.title(), row.day()))
                        .toList());
    }

    /** How many themes of the annex had a running project at the end of that day. */
    public long themes(UUID frameworkId, LocalDate on) {
        return jdbc.sql("""
                        select count(distinct c.theme_id) from project_on(:on) o join project_cell c on c.project_id = o.project_id
                        where o.framework_id = :framework and o.running
                        """)
                .param("framework", frameworkId)
                .param("on", on)
                .query(Long.class)
                .single();
    }
}
