package nl.tweespan.amendment.life;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.tweespan.amendment.CoveredProjects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads how amendments and notices stood at the end of a day: one statement, and one about projects when something is open. */
@Component
@Transactional(readOnly = true)
class ChangeSnapshots {

    /** The open ones first, then the newest; an agreement is not amended more often than this. */
    static final int LIMIT = 200;

    private static final String SQL = """
            select s.*, framework_end(s.framework_id, :on),
                   array(select a.organisation_id from framework_answer a
                         where a.change_id = s.id and a.recorded_on <= :on) as answered,
                   array(select b.organisation_id from amendment_adoption b
                         where b.change_id = s.id and b.recorded_on <= :on
                           and (b.fallen_on is null or b.fallen_on > :on)) as adopted,
                   array(select n.organisation_id from notice_consent n
                         where n.change_id = s.id and n.about = 'WITHDRAWAL' and n.recorded_on <= :on order by n.id) as consenting,
                   array(select n.organisation_id from notice_consent n
                         where n.change_id = s.id and n.about = 'END' and n.recorded_on <= :on
                         group by n.organisation_id
                         having (array_agg(n.ends_on order by n.id desc))[1] = (
                             select l.ends_on from notice_consent l
                             where l.change_id = s.id and l.about = 'END' and l.recorded_on <= :on
                             order by l.id desc limit 1)) as ending,
                   (select m.meets_on from framework_meeting m
                    where m.change_id = s.id and m.recorded_on <= :on and framework_meeting_confirmed(m, :on)
                    order by (select max(cast(f.id as text)) from framework_meeting_confirmation f where f.meeting_id = m.id)
                    limit 1) as meets_on,
                   array(select distinct p.organisation_id from framework_meeting m
                         join framework_party p on p.framework_id = s.framework_id and p.organisation_id <> m.organisation_id
                         where m.change_id = s.id and m.recorded_on <= :on and not exists (
                             select 1 from framework_meeting_confirmation f
                             where f.meeting_id = m.id and f.organisation_id = p.organisation_id
                               and f.recorded_on <= :on)) as confirming
            from (select c.*, framework_change_state(c, :on) as stood,
                         case when coalesce(c.receipt_recorded_on, c.recorded_on) <= :on then c.received_on end as receipt,
                         case when coalesce(c.end_recorded_on, c.recorded_on) <= :on then c.ends_on end as last_day
                  from framework_change c
                  where c.framework_id = any(:frameworks) and c.recorded_on <= :on) s
            where %s
            order by s.stood <> 'OPEN', s.recorded_on desc, s.kind, s.number desc
            limit %d
            """;

    private final JdbcClient jdbc;
    private final CoveredProjects projects;

    ChangeSnapshots(JdbcClient jdbc, CoveredProjects projects) {
        this.jdbc = jdbc;
        this.projects = projects;
    }

    /** All of them of a framework. */
    List<ChangeSnapshot> of(UUID framework, LocalDate on) {
        return read("true", List.of(framework), on);
    }

    /** Those of one kind. */
    List<ChangeSnapshot> of(UUID framework, ChangeKind kind, LocalDate on) {
        return read("s.kind = '" + kind + "'", List.of(framework), on);
    }

    /** Those that something is still to be done about. */
    List<ChangeSnapshot> pending(Collection<UUID> frameworks, LocalDate on) {
        return read("s.stood = 'OPEN' or s.stood = 'DONE' and s.kind = 'NOTICE'", frameworks, on);
    }

    /** The notice that was neither withdrawn; at most one. */
    List<ChangeSnapshot> notice(UUID framework, LocalDate on) {
        return read("s.kind = 'NOTICE' and s.stood in ('OPEN', 'DONE')", List.of(framework), on);
    }

    private List<ChangeSnapshot> read(String which, Collection<UUID> frameworks, LocalDate on) {
        Map<UUID, ChangeSnapshot> read = new LinkedHashMap<>();
        jdbc.sql(SQL.formatted(which, LIMIT))
                .params(Map.of("frameworks", frameworks.toArray(UUID[]::new), "on", on))
                .query((ResultSet row) -> {
                    read.put(row.getObject("id", UUID.class), stand(row, on));
                });
        List<UUID> concerned = read.keySet().stream()
                .filter(id -> Objects.requireNonNull(read.get(id)).state() == State.OPEN
                        || read.get(id).runs())
                .toList();
        if (!concerned.isEmpty()) {
            projects.missing(concerned, on)
                    .forEach((id, missing) ->
                            read.compute(id, (same, stand) -> stand.without(missing.count(), missing.examples())));
        }
        return List.copyOf(read.values());
    }

    private static ChangeSnapshot stand(ResultSet row, LocalDate on) throws SQLException {
        return new ChangeSnapshot(
                on,
                ChangeKind.valueOf(row.getString("kind")),
                row.getObject("framework_id", UUID.class),
                row.getInt("number"),
                row.getObject("organisation_id", UUID.class),
                row.getString("reasons"),
                row.getObject("recorded_on", LocalDate.class),
                row.getObject("answer_due", LocalDate.class),
                State.valueOf(row.getString("stood")),
                row.getObject("closed_on", LocalDate.class),
                List.of((UUID[]) row.getArray("answered").getArray()),
                List.of((UUID[]) row.getArray("adopted").getArray()),
                List.of((UUID[]) row.getArray("consenting").getArray()),
                List.of((UUID[]) row.getArray("ending").getArray()),
                List.of((UUID[]) row.getArray("confirming").getArray()),
                row.getObject("meets_on", LocalDate.class),
                row.getObject("effective_on", LocalDate.class),
                row.getObject("receipt", LocalDate.class),
                row.getObject("earliest_on", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                row.getObject("settled_on", LocalDate.class),
                row.getObject("framework_end", LocalDate.class),
                0,
                null);
    }
}
