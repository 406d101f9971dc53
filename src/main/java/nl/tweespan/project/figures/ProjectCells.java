package nl.tweespan.project.figures;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.tweespan.annex.CellCount;
import nl.tweespan.annex.CellFigures;
import nl.tweespan.annex.CellKey;
import nl.tweespan.annex.CellProject;
import nl.tweespan.project.pages.ProjectStatus;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Fills the matrix of Annex 1 with projects (norm A.1). */
@Component
@Transactional(readOnly = true)
class ProjectCells implements CellFigures {

    private final JdbcClient jdbc;
    private final Clock clock;

    ProjectCells(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Row(
            UUID themeId,
            UUID domainId,
            long running,
            long proposals,
            @Nullable LocalDate runningSince) {}

    @Override
    public Map<CellKey, CellCount> counts(UUID frameworkId, LocalDate on) {
        Map<CellKey, CellCount> counts = new HashMap<>();
        jdbc.sql("""
                        select c.theme_id, c.domain_id,
                               count(*) filter (where o.running) as running,
                               count(*) filter (where o.coming) as proposals,
                               min(coalesce(p.starts_on, p.stage_since)) filter (where o.running) as running_since
                        from project_on(:on) o
                        join project p on p.id = o.project_id
                        join project_cell c on c.project_id = p.id
                        where o.framework_id = :framework
                        group by c.theme_id, c.domain_id
                        """)
                .param("framework", frameworkId)
                .param("on", on)
                .query(Row.class)
                .list()
                .forEach(row -> counts.put(
                        new CellKey(row.themeId(), row.domainId()),
                        new CellCount(row.running(), row.proposals(), row.runningSince())));
        return counts;
    }

    @Override
    public List<CellProject> serving(UUID frameworkId, UUID themeOrDomain) {
        return projects(
                "(o.running or o.coming) and exists (select 1 from project_cell c where c.project_id = p.id"
                        + " and :served in (c.theme_id, c.domain_id))",
                Map.of("framework", frameworkId, "served", themeOrDomain, "on", LocalDate.now(clock)));
    }

    @Override
    public List<CellProject> projects(UUID frameworkId, UUID themeId, UUID domainId, LocalDate on) {
        return projects(
                "exists (select 1 from project_cell c where c.project_id = p.id and c.theme_id = :theme"
                        + " and c.domain_id = :domain)",
                Map.of("framework", frameworkId, "theme", themeId, "domain", domainId, "on", on));
    }

    private record ProjectRow(
            String reference,
            String title,
            ProjectStatus status,
            @Nullable LocalDate since) {}

    /** An opportunity that nobody took up was known to all from the day on which it was registered. */
    private List<CellProject> projects(String where, Map<String, ?> parameters) {
        return jdbc.sql("""
                        select p.reference, p.title, coalesce(o.status, 'OPPORTUNITY') as status,
                               coalesce(p.starts_on, p.submitted_on) as since
                        from project p
                        left join project_on(:on) o on o.project_id = p.id
                        where p.framework_id = :framework
                          and (o.project_id is not null
                               or p.origin = 'OPPORTUNITY' and p.initiator_id is null and p.stage_since <= :on)
                          and %s
                        order by o.running is true desc, coalesce(o.since, p.stage_since) desc, p.id
                        limit 50
                        """.formatted(where)).params(parameters).query(ProjectRow.class).list().stream()
                .map(row -> new CellProject(
                        row.reference(),
                        row.title(),
                        row.status().words(),
                        row.status().tone(),
                        row.since()))
                .toList();
    }
}
