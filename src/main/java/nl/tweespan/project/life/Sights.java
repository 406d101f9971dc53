package nl.tweespan.project.life;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.tweespan.shared.Actor;
import nl.tweespan.shared.Fingerprint;
import nl.tweespan.shared.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which text of a project each person saw last: what changes after it is shown when the project comes back to them. */
@Service
@Transactional
public class Sights {

    private final JdbcClient jdbc;
    private final Clock clock;

    public Sights(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * The actor saw this text and decides later.
     *
     * @throws NotFound when it is no text of a project that this person may know of
     */
    public void saw(Actor actor, String reference, Fingerprint read) {
        UUID project = jdbc.sql("""
                        select p.id from project p
                        where p.reference = :reference and (p.submitted_on is not null or p.initiator_id = any (:parties))
                          and exists (select 1 from project_party y where y.project_id = p.id and y.organisation_id = any (:parties))
                          and exists (select 1 from record_text t where t.record_id = p.id and t.fingerprint = :read)
                        """)
                .param("reference", reference)
                .param("parties", actor.parties().toArray(UUID[]::new))
                .param("read", read.hex())
                .query(UUID.class)
                .optional()
                .orElseThrow(() -> new NotFound("text of " + reference));
        saw(project, actor.personId(), read, LocalDate.now(clock));
    }

    void saw(UUID project, UUID person, Fingerprint read, LocalDate on) {
        jdbc.sql("""
                        insert into project_seen (project_id, person_id, fingerprint, seen_on) values (?, ?, ?, ?)
                        on conflict (project_id, person_id) do update set fingerprint = excluded.fingerprint, seen_on = excluded.seen_on
                        """).params(project, person, read.hex(), on).update();
    }
}
