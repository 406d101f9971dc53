package nl.tweespan.project;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts the projects of several frameworks side by side, with one statement; only what all parties may know of. */
@Service
@Transactional(readOnly = true)
public class FrameworkFigures {

    private static final String SQL = """
            select f.id as framework_id,
                   coalesce(max(c.projects) filter (where c.fact = 'RUNNING'), 0) as running,
                   coalesce(max(c.projects) filter (where c.fact = 'COMING'), 0) as coming,
                   coalesce(max(c.projects) filter (where c.fact = 'WIDER'), 0) as wider
            from framework f
            left join lateral project_counts(f.id, :on) c on true
            where f.id in (:frameworks)
            group by f.id
            """;

    private final JdbcClient jdbc;

    FrameworkFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param running on the day asked
     * @param coming submitted, and neither running nor ended
     * @param wider running with more than two parties and participants (annex, A.2.7)
     */
    public record Count(UUID frameworkId, long running, long coming, long wider) {}

    /** A count for each of these frameworks, as things stood at the end of that day. */
    public List<Count> of(Collection<UUID> frameworks, LocalDate on) {
        return frameworks.isEmpty()
                ? List.of()
                : jdbc.sql(SQL)
                        .param("frameworks", frameworks)
                        .param("on", on)
                        .query(Count.class)
                        .list();
    }
}
