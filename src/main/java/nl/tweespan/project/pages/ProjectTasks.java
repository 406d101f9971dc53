package nl.tweespan.project.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.tweespan.agenda.Task;
import nl.tweespan.agenda.TaskSource;
import nl.tweespan.party.Organisation;
import nl.tweespan.party.Parties;
import nl.tweespan.shared.Actor;
import nl.tweespan.shared.Role;
import nl.tweespan.shared.Sentence;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells from the projects what waits for whom, with one statement. */
@Component
@Transactional(readOnly = true)
class ProjectTasks implements TaskSource {

    /**
     * What waits for this person is a line for each kind of act; what waits for others is one line a project, with a row for
     * each who is waited for. Others' turns are shown to those who keep watch over all projects, and to a project's contacts.
     */
    private static final String SQL = """
            select w.mine, w.reference, w.title, w.kind, w.organisation_id, w.role, w.since, w.due, w.again, w.in_all,
                   coalesce(g.confirmed, 0) as confirmed, coalesce(g.elements, 0) as elements
            from (
                select r.*, max(place) over (partition by mine) as in_all
                from (
                    select v.*, dense_rank() over (partition by mine order by since, reference, act) as place
                    from (
                        select distinct on (p.id, m.mine, t.kind, m.who)
                               p.id, m.mine, p.reference, p.title, t.kind, t.organisation_id, t.role, t.since, t.due,
                               case when m.mine then t.kind else '' end as act,
                               project_sent_back(p, p.stage, 'infinity') is true as again
                        from project_turn(:today) t
                        join project p on p.id = t.project_id
                        cross join lateral (select %1$s as mine) i
                        cross join lateral (
                            select i.mine, case when i.mine then '' else t.role || ' ' || t.organisation_id end as who) m
                        where %2$s and exists (
                                select 1 from project_party o where o.project_id = p.id and o.organisation_id = any(:parties))
                          and (m.mine or :watch or exists (
                                select 1 from project_party o where o.project_id = p.id and o.contact_id = :person))) v) r) w
            left join project_progress g on g.project_id = w.id
            where w.place <= :limit
            order by w.since, w.reference, w.kind, w.role, w.organisation_id
            """.formatted(Visibility.WAITS_FOR_ME, Visibility.MAY_KNOW);

    private final JdbcClient jdbc;
    private final Parties parties;

    ProjectTasks(JdbcClient jdbc, Parties parties) {
        this.jdbc = jdbc;
        this.parties = parties;
    }

    private record Row(
            boolean mine,
            String reference,
            String title,
            TurnKind kind,
            UUID organisationId,
            Role role,
            LocalDate since,
            @Nullable LocalDate due,
            boolean again,
            long confirmed,
            long elements,
            long inAll) {}

    @Override
    public Tasks tasks(Actor actor, LocalDate today) {
        List<Row> rows = jdbc.sql(SQL)
                .params(Visibility.parameters(actor))
                .params(Map.of("watch", watches(actor), "limit", LIMIT, "today", today))
                .query(Row.class)
                .list();
        return new Tasks(tasks(rows, true), tasks(rows, false), inAll(rows, true), inAll(rows, false));
    }

    private static boolean watches(Actor actor) {
        return actor.has(Role.REVIEWER)
                || actor.has(Role.COORDINATOR)
                || actor.has(Role.APPROVER)
                || actor.has(Role.BOARD_MEMBER);
    }

    private List<Task> tasks(List<Row> rows, boolean mine) {
        return rows.stream().filter(row -> row.mine() == mine).map(this::task).toList();
    }

    private static long inAll(List<Row> rows, boolean mine) {
        return rows.stream()
                .filter(row -> row.mine() == mine)
                .findFirst()
                .map(Row::inAll)
                .orElse(0L);
    }

    private Task task(Row row) {
        Organisation party = parties.byId(row.organisationId());
        String kind = row.kind().words(row.again());
        return new Task(
                Sentence.of("project.verbatim", row.title()),
                row.reference(),
                Sentence.of(kind, row.confirmed(), row.elements()),
                row.since(),
                row.due(),
                new Task.Waiter(Sentence.of("project.waiter." + row.role(), party.shortName()), party.code()),
                "/projects/" + row.reference(),
                Sentence.of(kind + ".act"),
                row.kind().url(row.reference()));
    }
}
