package nl.tweespan.board.norms;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.tweespan.board.norms.BoardFacts.Happening;
import nl.tweespan.board.norms.BoardFacts.Waiting;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what norms, deadlines, tasks and pages of this room need, with one statement for any number of agreements. */
@Component
@Transactional(readOnly = true)
public class BoardFactsReader {

    private static final int FEW = 8;

    private static final String SQL = """
            select f.id as framework_id, found.*
            from unnest(:frameworks) f (id)
            cross join lateral (
                (select 'HELD' as what, c.id, c.recorded_on as since, c.held_on as day, null::uuid as party_id, 0 as amount
                 from consultation c where c.framework_id = f.id and c.recorded_on <= :on
                 order by c.held_on desc, c.id desc limit 1)
                union all
                (select case when passed then 'UNRECORDED' else 'PLANNED' end,
                        c.id, c.planned_on, c.planned_for, null, 0
                 from (values (true), (false)) w (passed)
                 cross join lateral (
                     select c.id, c.planned_on, g.planned_for from consultation c
                     join lateral (
                         select g.planned_for from consultation_planning g
                         where g.consultation_id = c.id and g.planned_on <= :on order by g.number desc limit 1) g on true
                     where c.framework_id = f.id and (g.planned_for < :on) = passed
                       and (c.recorded_on is null or c.recorded_on > :on)
                       and (c.cancelled_on is null or c.cancelled_on > :on)
                     order by g.planned_for, c.id limit :few) c
                 order by c.planned_for, c.id)
                union all
                (select 'UNAPPROVED', c.id, m.written_on, c.held_on, p.organisation_id, 0
                 from consultation c
                 join lateral (
                     select m.id, m.written_on from consultation_minutes m
                     where m.consultation_id = c.id and m.written_on <= :on order by m.number desc limit 1) m on true
                 join framework_party p on p.framework_id = f.id
                 where c.framework_id = f.id and not exists (
                     select 1 from consultation_approval a
                     where a.minutes_id = m.id and a.organisation_id = p.organisation_id and a.approved_on <= :on)
                 order by m.written_on, c.id, p.position limit :few)
                union all
                (select 'EVALUATED', e.id, e.completed_on, e.completed_on, null, 0
                 from evaluation e where e.framework_id = f.id and e.completed_on <= :on
                 order by e.completed_on desc, e.id desc limit 1)
                union all
                (select 'EVALUATING', e.id, e.opened_on, e.until_on, p.organisation_id, count(*)
                 from evaluation e
                 join evaluation_point n on n.evaluation_id = e.id
                 join framework_party p on p.framework_id = f.id
                 where e.framework_id = f.id and e.opened_on <= :on and (e.completed_on is null or e.completed_on > :on)
                   and not exists (
                     select 1 from evaluation_verdict v
                     where v.evaluation_id = e.id and v.number = n.number and v.organisation_id = p.organisation_id
                       and v.given_on <= :on)
                 group by e.id, p.organisation_id, p.position
                 order by p.position)
                union all
                (select 'ENDED', n.id, n.ends_on, n.ends_on, null, 0
                 from framework_change n
                 where n.framework_id = f.id and n.kind = 'NOTICE' and framework_ended(f.id, :on)
                   and n.ends_on = framework_end(f.id, :on) limit 1)) found
            """;

    private final JdbcClient jdbc;

    BoardFactsReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Row(
            UUID frameworkId,
            String what,
            UUID id,
            LocalDate since,
            LocalDate day,
            @Nullable UUID partyId,
            long amount) {}

    public BoardFacts of(UUID frameworkId, LocalDate on) {
        return Objects.requireNonNull(of(List.of(frameworkId), on).get(frameworkId));
    }

    public Map<UUID, BoardFacts> of(Collection<UUID> frameworkIds, LocalDate on) {
        List<Row> rows = jdbc.sql(SQL)
                .param("frameworks", frameworkIds.toArray(UUID[]::new))
                .param("on", on)
                .param("few", FEW)
                .query(Row.class)
                .list();
        return frameworkIds.stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        id -> facts(rows.stream()
                                .filter(row -> row.frameworkId().equals(id))
                                .toList())));
    }

    private static BoardFacts facts(List<Row> rows) {
        return new BoardFacts(
                first(happenings(rows, "HELD")),
                happenings(rows, "PLANNED"),
                happenings(rows, "UNRECORDED"),
                waiting(rows, "UNAPPROVED"),
                first(happenings(rows, "EVALUATED")),
                waiting(rows, "EVALUATING"),
                first(happenings(rows, "ENDED")));
    }

    private static @Nullable Happening first(List<Happening> happenings) {
        return happenings.stream().findFirst().orElse(null);
    }

    private static List<Happening> happenings(List<Row> rows, String what) {
        return rows.stream()
                .filter(row -> row.what().equals(what))
                .map(row -> new Happening(row.id(), row.day()))
                .toList();
    }

    private static List<Waiting> waiting(List<Row> rows, String what) {
        return rows.stream()
                .filter(row -> row.what().equals(what) && row.partyId() != null)
                .map(row -> new Waiting(row.id(), row.since(), row.day(), row.partyId(), row.amount()))
                .toList();
    }
}
