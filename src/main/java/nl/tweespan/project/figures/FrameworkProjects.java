package nl.tweespan.project.figures;

import java.sql.ResultSet;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.tweespan.amendment.CoveredProject;
import nl.tweespan.amendment.CoveredProjects;
import nl.tweespan.project.pages.ProjectStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells an amendment or a notice which projects it touches (article 8). */
@Component
@Transactional(readOnly = true)
class FrameworkProjects implements CoveredProjects {

    /** The database decides what is covered, for its own gates decide by it too. */
    private static final String SQL = """
            select p.id, p.reference, p.title, o.status,
                   case when o.running then 'RUNNING' when o.covered then 'COMING' else 'OVER' end as standing
            from project_on(:on) o
            join project p on p.id = o.project_id
            where o.framework_id = :framework and (o.covered or p.id = any(:also))
            order by p.reference
            """;

    /** What is covered is counted, what was decided is little; the examples are those that change first. */
    private static final String MISSING = """
            select c.id as change, n.covered - q.decided as missing, s.examples
            from framework_change c
            cross join lateral (
                select coalesce(max(projects), 0) as covered from project_counts(c.framework_id, :on) where fact = 'COVERED') n
            cross join lateral (
                select count(*) as decided
                from project_consequence q join project_span s on s.project_id = q.project_id and s.covered
                where q.change_id = c.id and q.decided_on <= :on and s.from_day <= :on and s.until_day > :on) q
            cross join lateral (
                select string_agg(p.reference, ', ' order by p.reference) as examples from (
                    select s.project_id from project_span s
                    where s.framework_id = c.framework_id and s.covered and s.from_day <= :on and s.until_day > :on
                      and not exists (
                          select 1 from project_consequence q
                          where q.change_id = c.id and q.project_id = s.project_id and q.decided_on <= :on)
                    order by s.until_day limit 5) s
                join project p on p.id = s.project_id) s
            where c.id = any(:changes) and n.covered > q.decided
            """;

    private final JdbcClient jdbc;

    FrameworkProjects(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Row(
            UUID id, String reference, String title, ProjectStatus status, CoveredProject.Standing standing) {}

    @Override
    public List<CoveredProject> projects(UUID frameworkId, LocalDate on, Set<UUID> also) {
        return jdbc
                .sql(SQL)
                .params(Map.of("framework", frameworkId, "on", on, "also", also.toArray(UUID[]::new)))
                .query(Row.class)
                .stream()
                .map(FrameworkProjects::covered)
                .toList();
    }

    @Override
    public Map<UUID, Missing> missing(Collection<UUID> changes, LocalDate on) {
        Map<UUID, Missing> missing = new HashMap<>();
        jdbc.sql(MISSING)
                .params(Map.of("changes", changes.toArray(UUID[]::new), "on", on))
                .query((ResultSet row) -> {
                    missing.put(
                            row.getObject("change", UUID.class),
                            new Missing(row.getLong("missing"), row.getString("examples")));
                });
        return missing;
    }

    private static CoveredProject covered(Row row) {
        return new CoveredProject(
                row.id(),
                row.reference(),
                row.title(),
                row.status().words(),
                row.status().tone(),
                row.standing(),
                "/projects/" + row.reference());
    }
}
