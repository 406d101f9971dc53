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

    /** Rows of at least so many projects: a project waits for a handful of people at most. */
    private static final int MOST = 6 * (CAP + 1);

    /** True for what is asked on the day, of a project that the viewer may know of and whose parties they act for. */
    private static final String ASKED = """
            w.from_day <= :today and (w.queue like 'turn:%%' or w.framework_id not in (select id from ended)) and %s
            and exists (select 1 from project_party o where o.project_id = w.project_id and o.organisation_id = any(:parties))
            """.formatted(Visibility.MAY_KNOW);

    /** All projects of the frameworks of those who keep watch; of others the projects that they are a contact of. */
    private static final String WATCHED = """
            from (select distinct framework_id as id from framework_party where :watch and organisation_id = any(:parties)) f
            cross join lateral (
                select w.project_id, w.since from project_wait w join project p on p.id = w.project_id
                where w.framework_id = f.id and w.queue not in (select queue from queues) and %1$s
                order by w.since, w.project_id limit :most) w
            union all
            select w.project_id, w.since
            from project_wait w join project p on p.id = w.project_id
            where not :watch and w.project_id in (select o.project_id from project_party o where o.contact_id = :person)
              and w.queue not in (select queue from queues) and %1$s
            """.formatted(ASKED);

    /** What waits for this person: a row of project_wait for each kind of act, the longest waiting of them up to :cap. */
    static final String MINE = """
            ended as materialized (
                select f.id from framework f where framework_ended(f.id, :today)
            ), queues as materialized (
                select queue from project_queues(:person, :grants, :today)
            ), mine as materialized (
                select distinct on (w.project_id, w.kind) w.*
                from queues q cross join lateral (
                    select w.* from project_wait w join project p on p.id = w.project_id
                    where w.queue = q.queue and %s
                    order by w.since, w.project_id limit :cap) w
                order by w.project_id, w.kind
            )""".formatted(ASKED);

    /** True for a row {@code t} of a project that was sent back and not sent on again. */
    static final String AGAIN = """
            exists (select 1 from project_span s where s.project_id = t.project_id
                and s.current and s.from_day <= :today and s.until_day > :today and s.status = 'SENT_BACK')""";

    /**
     * What waits for this person is a line for each kind of act; what waits for others is one line a project, with a row for
     * each who is waited for. The longest waiting come first, and are counted up to {@link #CAP}; an index finds them in that order.
     */
    private static final String SQL = """
            with %1$s, waiting as materialized (
                select w.project_id, w.since %2$s
            ), others as materialized (
                select project_id, min(since) as since from waiting group by project_id
            )
            select t.mine, p.reference, p.title, t.kind, t.organisation_id, t.role, t.since, t.due, t.confirmed, t.elements, t.in_all,
                   %3$s as again
            from (
                (select true as mine, m.*, (select count(*) from mine) as in_all
                from mine m order by m.since, m.project_id limit :limit)
                union all
                select distinct on (w.project_id, w.kind, w.role, w.organisation_id) false, w.*,
                       (select case when count(*) >= :most then :cap else count(distinct project_id) end from waiting)
                from (select * from others order by since, project_id limit :limit) o
                join project_wait w on w.project_id = o.project_id
                where w.queue not in (select queue from queues) and w.from_day <= :today
                  and (w.queue like 'turn:%%' or w.framework_id not in (select id from ended))) t
            join project p on p.id = t.project_id
            order by t.since, p.reference, t.kind, t.role, t.organisation_id
            """.formatted(MINE, WATCHED, AGAIN);

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
                .params(Map.of("watch", watches(actor), "limit", LIMIT, "cap", CAP + 1, "most", MOST, "today", today))
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
