package nl.tweespan.project.discussion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.tweespan.shared.Actor;
import nl.tweespan.shared.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what was said about a project, as far as somebody may read it. */
@Component
@Transactional(readOnly = true)
public class Remarks {

    /** What a page shows, the newest; it is a conversation and no archive. */
    private static final int MOST = 200;

    private static final String SQL = """
            select r.id, r.letter, r.own, r.text, r.asks_id, r.asks_role, r.answers, r.organisation_id, r.person_name, r.posted_on
            from remark r
            where r.project_id = :project and (not r.own or r.organisation_id = any(:parties))
            order by r.id desc limit :most
            """;

    private final JdbcClient jdbc;

    Remarks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Row(
            UUID id,
            @Nullable String letter,
            boolean own,
            String text,
            @Nullable UUID asksId,
            @Nullable Role asksRole,
            @Nullable UUID answers,
            UUID organisationId,
            String personName,
            LocalDate postedOn) {

        Remark remark() {
            return new Remark(id, letter, own, text, asksId, asksRole, organisationId, personName, postedOn, List.of());
        }
    }

    /** The newest first, each question with its answers; with one statement. The caller knows that the reader may know of the project. */
    public List<Remark> of(UUID project, Actor actor) {
        List<Row> rows = jdbc.sql(SQL)
                .param("project", project)
                .param("parties", actor.parties().toArray(UUID[]::new))
                .param("most", MOST)
                .query(Row.class)
                .list();
        Map<UUID, List<Remark>> answers = new LinkedHashMap<>();
        for (Row row : rows) {
            if (row.answers() != null) {
                answers.computeIfAbsent(row.answers(), any -> new ArrayList<>()).add(0, row.remark());
            }
        }
        return rows.stream()
                .filter(row -> row.answers() == null)
                .map(row -> row.remark().with(answers.getOrDefault(row.id(), List.of())))
                .toList();
    }

    /** One of these, or of the answers to them, that all parties read. */
    public Optional<Remark> shared(UUID project, Actor actor, UUID id) {
        return of(project, actor).stream()
                .flatMap(remark -> {
                    List<Remark> all = new ArrayList<>(remark.answers());
                    all.add(remark);
                    return all.stream();
                })
                .filter(remark -> !remark.own() && remark.id().equals(id))
                .findFirst();
    }
}
