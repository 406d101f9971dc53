package nl.tweespan.project.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.tweespan.agenda.Task;
import nl.tweespan.agenda.TaskSource;
import nl.tweespan.party.Organisation;
import nl.tweespan.party.Parties;
import nl.tweespan.shared.Actor;
import nl.tweespan.shared.Role;
import nl.tweespan.shared.Sentence;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells the points of contact of a party which of its projects lost their contact person: work without an owner, until a
 * successor is named. One statement, for them alone.
 */
@Component
@Transactional(readOnly = true)
class OrphanTasks implements TaskSource {

    private static final String SQL = """
            select p.reference, p.title, pp.organisation_id, c.name, p.stage_since as since, count(*) over () as in_all
            from project p
            join project_party pp on pp.project_id = p.id and pp.organisation_id = :party
            join person c on c.id = pp.contact_id and not c.active
            where p.stage in ('DRAFT', 'IN_REVIEW', 'ELABORATION', 'IN_APPROVAL', 'SIGNING', 'AGREED')
              and (p.submitted_on is not null or p.origin = 'EXISTING' or p.initiator_id is null or p.initiator_id = :party)
            order by p.stage_since, p.reference
            limit :limit
            """;

    private final JdbcClient jdbc;
    private final Parties parties;

    OrphanTasks(JdbcClient jdbc, Parties parties) {
        this.jdbc = jdbc;
        this.parties = parties;
    }

    private record Row(String reference, String title, UUID organisationId, String name, LocalDate since, long inAll) {}

    @Override
    public Tasks tasks(Actor actor, LocalDate today) {
        boolean keeps = actor.has(Role.COORDINATOR, actor.partyId()) || actor.has(Role.APPROVER, actor.partyId());
        List<Row> rows = !keeps
                ? List.of()
                : jdbc.sql(SQL)
                        .param("party", actor.partyId())
                        .param("limit", LIMIT)
                        .query(Row.class)
                        .list();
        long all = rows.isEmpty() ? 0 : rows.get(0).inAll();
        return new Tasks(rows.stream().map(this::task).toList(), List.of(), all, 0);
    }

    private Task task(Row row) {
        Organisation party = parties.byId(row.organisationId());
        return new Task(
                Sentence.of("project.verbatim", row.title()),
                row.reference(),
                Sentence.of("project.orphan", row.name()),
                row.since(),
                null,
                new Task.Waiter(Sentence.of("project.waiter." + Role.COORDINATOR, party.shortName()), party.code()),
                "/projects/" + row.reference(),
                Sentence.of("project.orphan.act"),
                "/projects/" + row.reference() + "/successor");
    }
}
