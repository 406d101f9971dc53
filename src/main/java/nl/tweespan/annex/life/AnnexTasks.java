package nl.tweespan.annex.life;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.tweespan.agenda.Task;
import nl.tweespan.agenda.TaskSource;
import nl.tweespan.framework.Framework;
import nl.tweespan.framework.Frameworks;
import nl.tweespan.shared.Actor;
import nl.tweespan.shared.Sentence;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A draft of the annex that was put before the boards waits for each party that has not accepted it; one statement. */
@Component
@Transactional(readOnly = true)
class AnnexTasks implements TaskSource {

    private static final String WAITING = """
            select v.framework_id, p.organisation_id, v.offered_on, v.in_force_from,
                   (select coalesce(max(n.number), 0) + 1 from annex_version n where n.framework_id = v.framework_id) as number
            from annex_version v
            join framework_party p on p.framework_id = v.framework_id
            where v.accepted_on is null and v.offered_on is not null and v.framework_id = any(?)
              and not framework_ended(v.framework_id, ?) and not exists (
                select 1 from annex_acceptance a where a.annex_version_id = v.id and a.organisation_id = p.organisation_id)
            order by v.offered_on, v.id, p.position limit 200
            """;

    private final Frameworks frameworks;
    private final JdbcClient jdbc;

    AnnexTasks(Frameworks frameworks, JdbcClient jdbc) {
        this.frameworks = frameworks;
        this.jdbc = jdbc;
    }

    private record Row(
            UUID frameworkId,
            UUID organisationId,
            LocalDate offeredOn,
            @Nullable LocalDate inForceFrom,
            int number) {}

    @Override
    public Tasks tasks(Actor actor, LocalDate today) {
        UUID[] watched = frameworks.all().stream()
                .filter(framework -> framework.hasParty(actor.partyId())
                        && (DraftService.DRAFT_ANNEX.heldBy(actor, framework)
                                || DraftService.ACCEPT_ANNEX.heldBy(actor, framework)))
                .map(Framework::id)
                .toArray(UUID[]::new);
        List<Row> rows = watched.length == 0
                ? List.of()
                : jdbc.sql(WAITING).params(watched, today).query(Row.class).list();
        List<Task> mine = rows.stream()
                .filter(row -> mine(row, actor))
                .map(row -> task(row, true))
                .toList();
        List<Task> others = rows.stream()
                .filter(row -> !mine(row, actor))
                .map(row -> task(row, false))
                .toList();
        return Tasks.of(mine, others);
    }

    private boolean mine(Row row, Actor actor) {
        return row.organisationId().equals(actor.partyId())
                && DraftService.ACCEPT_ANNEX.heldBy(actor, frameworks.byId(row.frameworkId()));
    }

    private Task task(Row row, boolean mine) {
        Framework framework = frameworks.byId(row.frameworkId());
        Framework.Party party = framework.party(row.organisationId());
        String url = "/frameworks/" + framework.code() + "/annex/draft";
        return new Task(
                Sentence.of("annex.task", row.number()),
                null,
                Sentence.of("annex.task.what", framework.shortName()),
                row.offeredOn(),
                row.inForceFrom(),
                new Task.Waiter(Sentence.of("annex.task.waiter", party.shortName()), party.code()),
                url,
                Sentence.of(mine ? "annex.task.act" : "annex.task.read"),
                mine ? url + "/acceptance" : url);
    }
}
