package nl.tweespan.project;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.tweespan.project.ProjectFigures.Line;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The projects that a year's report names: its highlights per theme, and what waits for a decision. One statement. */
@Component
@Transactional(readOnly = true)
class ReportLines {

    private static final int PER_THEME = 6;
    private static final int LATE_AFTER_DAYS = 30;

    private static final String SQL = """
            select why, theme_id, reference, title, day, words
            from (
                select n.*, row_number() over (
                           partition by theme_id, asks order by case when asks then day - :on else :on - day end, reference) as place
                from (
                    select e.why, false as asks, c.theme_id, p.reference, p.title, m.moved_on as day, m.reason as words
                    from project p
                    join project_move m on m.project_id = p.id and m.from_stage <> m.to_stage
                    join (values ('SIGN', 'SIGNED'), ('COMPLETE', 'COMPLETED'), ('TERMINATE', 'TERMINATED')) e (command, why)
                        on e.command = m.command
                    left join lateral (select distinct theme_id from project_cell where project_id = p.id) c on true
                    where p.framework_id = :framework and m.moved_on between date_trunc('year', :on) and :on
                    union all
                    select case s.stage when 'REFUSED' then 'REFUSED_OPEN' else 'APPROVAL_LATE' end, true, null,
                           p.reference, p.title, s.since, r.reasons
                    from project p
                    join project_on(:on) s on s.project_id = p.id
                    left join refusal r on r.project_id = p.id and r.refused_on <= :on
                    where p.framework_id = :framework
                      and (s.status = 'REFUSED_OPEN'
                           or s.stage = 'IN_APPROVAL' and s.since < :on - :late)) n) placed
            where place <= :most
            order by asks, case when asks then day - :on else :on - day end, reference
            """;

    private final JdbcClient jdbc;

    ReportLines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Line> named(UUID frameworkId, LocalDate on) {
        return jdbc.sql(SQL)
                .param("framework", frameworkId)
                .param("on", on)
                .param("late", LATE_AFTER_DAYS)
                .param("most", PER_THEME)
                .query(Line.class)
                .list();
    }
}
