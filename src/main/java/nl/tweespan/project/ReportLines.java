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
    private static final int REPORTS_PER_THEME = 3;
    /** Among so many reports those of each theme are sought: a year has one of every project. */
    private static final int NEWEST_REPORTS = 200;

    private static final int LATE_AFTER_DAYS = 30;

    /** The newest of the year under each theme, and what waits longest for a decision. */
    private static final String SQL = """
            select why, theme_id, reference, title, day, words
            from (
                select l.event as why, false as asks, t.theme_id, l.reference, l.title, l.day, (
                    select m.reason from project_move m
                    where m.project_id = l.project_id and m.moved_on = l.day and m.from_stage <> m.to_stage
                      and m.command = case l.event when 'SIGNED' then 'SIGN' when 'COMPLETED' then 'COMPLETE' else 'TERMINATE' end
                    order by m.moved_at desc limit 1) as words
                from (select id as theme_id from theme where framework_id = :framework union all select null) t
                cross join lateral (
                    select e.event, e.project_id, p.reference, p.title, e.day
                    from project_event e join project p on p.id = e.project_id
                    where e.framework_id = :framework and e.day between date_trunc('year', :on)::date and :on
                      and e.event in ('SIGNED', 'COMPLETED', 'TERMINATED')
                      -- counted: what exists would be looked up among the cells of all projects
                      and (t.theme_id is not null) = (0 < (
                          select count(*) from project_cell c
                          where c.project_id = e.project_id and (t.theme_id is null or c.theme_id = t.theme_id)))
                    order by e.day desc, p.reference limit :most) l
                union all
                select 'REPORTED', false, l.theme_id, p.reference, p.title, l.day, (
                    select coalesce(r.results, r.done) from progress_report r
                    where r.project_id = l.project_id and r.reported_on = l.day order by r.number desc limit 1)
                from (
                    select c.theme_id, e.project_id, e.day, row_number() over (partition by c.theme_id order by e.day desc, e.project_id) as place
                    from (
                        select * from project_event e
                        where e.framework_id = :framework and e.event = 'REPORTED' and e.day between date_trunc('year', :on)::date and :on
                        order by e.day desc limit :newest) e
                    left join lateral (select distinct theme_id from project_cell c where c.project_id = e.project_id) c on true) l
                join project p on p.id = l.project_id
                where l.place <= :reports
                union all
                (select case s.stage when 'REFUSED' then 'REFUSED_OPEN' else 'APPROVAL_LATE' end, true, null,
                       p.reference, p.title, s.since, (
                           select r.reasons from refusal r where r.project_id = p.id and r.refused_on <= :on)
                from (
                    (select * from (select * from project_span s where s.framework_id = :framework and s.known and s.status = 'REFUSED_OPEN'
                       and daterange(s.from_day, s.until_day) @> :on offset 0) s order by s.since limit :most * 2)
                    union all
                    (select * from (select * from project_span s where s.framework_id = :framework and s.known and s.status = 'IN_APPROVAL'
                       and daterange(s.from_day, s.until_day) @> :on and s.since < :on - :late offset 0) s order by s.since limit :most * 2)) s
                join project p on p.id = s.project_id
                order by s.since, p.reference limit :most)) n
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
                .param("reports", REPORTS_PER_THEME)
                .param("newest", NEWEST_REPORTS)
                .query(Line.class)
                .list();
    }
}
