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
import nl.tweespan.project.pages.Spans;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Fills the matrix of Annex 1 with projects (norm A.1). */
@Component
@Transactional(readOnly = true)
class ProjectCells implements CellFigures {

    private final JdbcClient jdbc;
    private final Spans spans;
    private final Clock clock;

    ProjectCells(JdbcClient jdbc, Spans spans, Clock clock) {
        this.jdbc = jdbc;
        this.spans = spans;
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
                        select cast(split_part(n.cell, ' ', 1) as uuid) as theme_id,
                               cast(split_part(n.cell, ' ', 2) as uuid) as domain_id,
                               n.running, n.proposals, r.since as running_since
                        from (
                            select substr(fact, strpos(fact, ' ') + 1) as cell,
                                   coalesce(sum(projects) filter (where fact like 'RUNNING %%'), 0) as running,
                                   coalesce(sum(projects) filter (where fact like 'COMING %%'), 0) as proposals
                            from project_counts(:framework, :on)
                            where fact ~ '^(RUNNING|COMING) [^ ]+ [^ ]+$'
                            group by 1) n
                        left join lateral (
                            select s.runs_from as since from project_span s
                            where n.running > 0 and s.framework_id = :framework and s.running and %s
                              and 'RUNNING ' || n.cell = any (s.facts)
                            order by s.runs_from limit 1) r on true
                        """.formatted(spans.on(on)))
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
                "(s.running or s.coming) and exists (select 1 from project_cell c where c.project_id = s.project_id"
                        + " and :served in (c.theme_id, c.domain_id))",
                LocalDate.now(clock),
                Map.of("framework", frameworkId, "served", themeOrDomain));
    }

    @Override
    public List<CellProject> projects(UUID frameworkId, UUID themeId, UUID domainId, LocalDate on) {
        return projects(
                "exists (select 1 from project_cell c where c.project_id = s.project_id and c.theme_id = :theme"
                        + " and c.domain_id = :domain)",
                on,
                Map.of("framework", frameworkId, "theme", themeId, "domain", domainId));
    }

    private record ProjectRow(
            String reference,
            String title,
            ProjectStatus status,
            @Nullable LocalDate since) {}

    /** An opportunity that nobody took up was known to all from the day on which it was registered. */
    private static final String PROJECTS = """
            select p.reference, p.title, s.status, coalesce(case
                       when s.running and p.starts_on is not null then s.runs_from
                       when s.status = 'STARTING' then (select t.starts_on from project_term(p.id, :on) t)
                       else p.starts_on end, p.submitted_on) as since
            from (
                (select * from project_span s
                where s.framework_id = :framework and s.running and %1$s and %2$s
                order by s.since desc, s.project_id desc limit 50)
                union all
                (select * from project_span s
                where s.framework_id = :framework and not s.running and (s.known or s.status = 'OPPORTUNITY' and s.since <= :on)
                  and %1$s and %2$s
                order by s.since desc, s.project_id desc limit 50)) s
            join project p on p.id = s.project_id
            order by s.running desc, s.since desc, s.project_id desc
            limit 50
            """;

    private List<CellProject> projects(String where, LocalDate on, Map<String, ?> parameters) {
        return jdbc
                .sql(PROJECTS.formatted(spans.on(on), where))
                .params(parameters)
                .param("on", on)
                .query(ProjectRow.class)
                .list()
                .stream()
                .map(row -> new CellProject(
                        row.reference(),
                        row.title(),
                        row.status().words(),
                        row.status().tone(),
                        row.since()))
                .toList();
    }
}
