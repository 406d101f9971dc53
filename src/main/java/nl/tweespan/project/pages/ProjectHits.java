package nl.tweespan.project.pages;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.tweespan.platform.Like;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds where the words of a search stand in the summary or the elements of projects; one statement. */
@Service
@Transactional(readOnly = true)
public class ProjectHits {

    /** Whether a project {@code p} holds the pattern {@code :q} in its summary or in an element. */
    static final String HOLDS = """
            (p.summary ilike :q or exists (
                select 1 from element e where e.checklist_id = p.id and (e.text ilike :q or e.evidence ilike :q)))
            """;

    private static final String SQL = """
            select p.reference, w.written
            from project p
            cross join lateral (
                select p.summary as written, '' as letter
                union all select e.text, e.letter from element e where e.checklist_id = p.id
                union all select e.evidence, e.letter from element e where e.checklist_id = p.id
                order by letter) w
            where p.reference = any(:references) and w.written ilike :q
            """;

    private final JdbcClient jdbc;

    ProjectHits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Row(String reference, String written) {}

    /** The first place in each of these projects; none for those that hold the words elsewhere, such as in the title. */
    public Map<String, ProjectHit> of(List<ProjectSummary> projects, String words) {
        Map<String, ProjectHit> hits = new HashMap<>();
        if (words.isBlank() || projects.isEmpty()) {
            return hits;
        }
        jdbc.sql(SQL)
                .param(
                        "references",
                        projects.stream().map(ProjectSummary::reference).toArray(String[]::new))
                .param("q", Like.containing(words.strip()))
                .query(Row.class)
                .list()
                .forEach(row ->
                        ProjectHit.in(row.written(), words).ifPresent(hit -> hits.putIfAbsent(row.reference(), hit)));
        return hits;
    }
}
