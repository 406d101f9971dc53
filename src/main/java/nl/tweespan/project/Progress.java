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
public class Progress {

    private static final int PER_EVENT = 5;

    /** Counted as {@link ProjectReport} counts the events of a year. */
    private static final String EVENTS = """
            select event, reference, title, day, in_all
            from (
                select h.*, count(*) over (partition by event) as in_all,
                       row_number() over (partition by event order by day desc, reference) as place
                from (
                    select 'SUBMITTED' as event, p.reference, p.title, p.submitted_on as day
                    from project p where p.framework_id = :framework
                    union all
                    select e.event, p.reference, p.title, m.moved_on
                    from project p
                    join project_move m on m.project_id = p.id and m.from_stage <> m.to_stage
                    join (values ('ENDORSE', 'ENDORSED'), ('REFUSE', 'REFUSED'), ('APPROVE', 'APPROVED'), ('SIGN', 'SIGNED'),
                                 ('COMPLETE', 'COMPLETED'), ('TERMINATE', 'TERMINATED')) e (command, event)
                        on e.command = m.command
                    where p.framework_id = :framework and (p.submitted_on <= m.moved_on or p.origin = 'EXISTING')
                    union all
                    select 'STARTED', p.reference, p.title, greatest(p.starts_on, m.moved_on)
                    from project p
                    join project_move m on m.project_id = p.id and m.command = 'SIGN' and m.to_stage = 'AGREED'
                    where p.framework_id = :framework and (p.stage = 'AGREED' or p.stage_since > p.starts_on)) h
                where day between :from and :until) placed
            where place <= :most
            order by event, day desc, reference
            """;

    private final JdbcClient jdbc;

    Progress(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Row(ProjectEvent event, String reference, String title, LocalDate day, long inAll) {}

    /** What happened from the first day until the last, both counted. */
    public ProjectProgress between(UUID frameworkId, LocalDate from, LocalDate until) {
        List<Row> rows = jdbc.sql(EVENTS)
                .param("framework", frameworkId)
                .param("from", from)
                .param("until", until)
                .param("most", PER_EVENT)
                .query(Row.class)
                .list();
        Map<ProjectEvent, Long> events = new EnumMap<>(ProjectEvent.class);
        rows.forEach(row -> events.put(row.event(), row.inAll()));
        return new ProjectProgress(
                from,
                until,
                events,
                rows.stream()
                        .map(row -> new ProjectProgress.Line(row.event(), row.reference(), row.title(), row.day()))
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
