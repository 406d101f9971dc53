package nl.tweespan.dispute;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.tweespan.framework.Framework;
import nl.tweespan.framework.Frameworks;
import nl.tweespan.framework.Mandate;
import nl.tweespan.framework.ProjectSource;
import nl.tweespan.shared.Actor;
import nl.tweespan.shared.NotFound;
import nl.tweespan.shared.RuleBroken;
import nl.tweespan.shared.StaleVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The acts of article 9, each by a party to the agreement and within its mandate. */
@Service
@Transactional
public class DisputeService {

    private final DisputeRepository disputes;
    private final Frameworks frameworks;
    private final ProjectSource projects;
    private final Clock clock;

    DisputeService(DisputeRepository disputes, Frameworks frameworks, ProjectSource projects, Clock clock) {
        this.disputes = disputes;
        this.frameworks = frameworks;
        this.projects = projects;
        this.clock = clock;
    }

    /** A dispute taken up for an act of a party. */
    private record File(Dispute dispute, By by, List<UUID> parties) {}

    /**
     * Opens a dispute, in consultation.
     *
     * @param reference of the project that it is about; null or blank when it is about none
     */
    public UUID open(
            Actor actor, String code, String subject, String about, LocalDate since, @Nullable String reference) {
        Framework framework = frameworks.byCode(code, actor);
        Framework.Party party = Mandate.KEEP_DISPUTE.of(actor, framework);
        if (framework.definition().dispute() == null) {
            throw new RuleBroken(null, "dispute.rule.not-settled");
        }
        DisputeSubject claim = new DisputeSubject(subject, about, since, project(framework, reference));
        DateRange span =
                new DateRange(frameworks.versions(framework.id()).get(0).inForceFrom(), today());
        return disputes.save(new Dispute(framework.id(), claim, span, By.of(actor, party, today())))
                .id();
    }

    /** The parties consulted each other that day. */
    public void meet(Actor actor, DisputeKey key, LocalDate on, String notes) {
        File file = take(actor, key, DisputeAct.MEET);
        file.dispute().meet(on, notes, file.by());
    }

    /** The actor's party says that they settled it; it binds once every other party confirms. */
    public void settle(Actor actor, DisputeKey key, LocalDate on, String text) {
        File file = take(actor, key, DisputeAct.SETTLE);
        file.dispute().settle(on, text, file.by());
    }

    /** The actor's party confirms what another said last: a settlement, or the withdrawal. */
    public void confirm(Actor actor, DisputeKey key) {
        File file = take(actor, key, DisputeAct.CONFIRM);
        file.dispute().confirm(file.parties(), file.by());
    }

    /** Consultation has failed. */
    public void fail(Actor actor, DisputeKey key, LocalDate on, String why) {
        File file = take(actor, key, DisputeAct.FAIL);
        file.dispute().fail(on, why, file.by());
    }

    /** The party that opened it takes it back; once an arbitrator sits every other party must consent. */
    public void withdraw(Actor actor, DisputeKey key, LocalDate on, String why) {
        File file = take(actor, key, DisputeAct.WITHDRAW);
        file.dispute().withdraw(on, why, file.by());
    }

    /** The actor's own party appoints its arbitrator. */
    public void appoint(Actor actor, DisputeKey key, String name, LocalDate on) {
        File file = take(actor, key, DisputeAct.APPOINT);
        file.dispute().appoint(name, on, file.by());
    }

    /** The arbitrators of the parties, or the court that was asked, named the chair. */
    public void appointChair(Actor actor, DisputeKey key, String name, LocalDate on) {
        File file = take(actor, key, DisputeAct.APPOINT_CHAIR);
        file.dispute().appointChair(name, on, file.parties(), file.by());
    }

    /** The court was asked to name the chair. */
    public void askCourt(Actor actor, DisputeKey key, LocalDate on, String reference) {
        File file = take(actor, key, DisputeAct.ASK_COURT);
        file.dispute().askCourt(on, reference, file.parties(), file.by());
    }

    /** The panel ruled. */
    public void rule(Actor actor, DisputeKey key, LocalDate on, String text, String place) {
        File file = take(actor, key, DisputeAct.RULE);
        file.dispute().rule(on, text, place, file.by());
    }

    private File take(Actor actor, DisputeKey key, DisputeAct act) {
        Framework framework = frameworks.byCode(key.code(), actor);
        Framework.Party party = act.mandate().of(actor, framework);
        Dispute dispute = disputes.findByIdAndFrameworkId(key.id(), framework.id())
                .orElseThrow(() -> new NotFound("dispute " + key.id()));
        StaleVersion.check("dispute " + key.id(), key.version(), dispute.version());
        return new File(
                dispute,
                By.of(actor, party, today()),
                framework.parties().stream().map(Framework.Party::id).toList());
    }

    private @Nullable UUID project(Framework framework, @Nullable String reference) {
        if (reference == null || reference.isBlank()) {
            return null;
        }
        ProjectSource.Named project = projects.known(framework.id(), reference.strip());
        if (project == null) {
            throw new RuleBroken(null, "dispute.rule.project-unknown", reference.strip());
        }
        return project.id();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
