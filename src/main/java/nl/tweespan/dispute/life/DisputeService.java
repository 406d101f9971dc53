package nl.tweespan.dispute.life;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.tweespan.framework.Acts;
import nl.tweespan.framework.Framework;
import nl.tweespan.framework.Frameworks;
import nl.tweespan.framework.InHand;
import nl.tweespan.framework.ProjectSource;
import nl.tweespan.shared.Actor;
import nl.tweespan.shared.RuleBroken;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The acts of article 9, each by a party to the agreement and within its mandate. */
@Service
@Transactional
public class DisputeService {

    private final Acts acts;
    private final DisputeRepository disputes;
    private final Frameworks frameworks;
    private final ProjectSource projects;

    DisputeService(Acts acts, DisputeRepository disputes, Frameworks frameworks, ProjectSource projects) {
        this.acts = acts;
        this.disputes = disputes;
        this.frameworks = frameworks;
        this.projects = projects;
    }

    /**
     * Opens a dispute, in consultation.
     *
     * @param reference of the project that it is about; null or blank when it is about none
     */
    public UUID open(
            Actor actor, String code, String subject, String about, LocalDate since, @Nullable String reference) {
        InHand<Framework> in = acts.begin(actor, code, DisputeMandates.KEEP_DISPUTE);
        Framework framework = in.framework();
        if (framework.definition().dispute() == null) {
            throw new RuleBroken(null, "dispute.rule.not-settled");
        }
        DisputeSubject claim = new DisputeSubject(subject, about, since, project(framework, reference));
        LocalDate start = frameworks.versions(framework.id()).get(0).inForceFrom();
        return disputes.save(new Dispute(framework.id(), claim, start, in.by())).id();
    }

    /** The parties consulted each other that day. */
    public void meet(Actor actor, DisputeKey key, LocalDate on, String notes) {
        InHand<Dispute> in = take(actor, key, DisputeAct.MEET);
        in.record().meet(on, notes, in.by());
    }

    /** The actor's party says that they settled it; it binds once every other party confirms. */
    public void settle(Actor actor, DisputeKey key, LocalDate on, String text) {
        InHand<Dispute> in = take(actor, key, DisputeAct.SETTLE);
        in.record().settle(on, text, in.by());
    }

    /** The actor's party confirms what another said last: a settlement, or the withdrawal. */
    public void confirm(Actor actor, DisputeKey key) {
        InHand<Dispute> in = take(actor, key, DisputeAct.CONFIRM);
        in.record().confirm(parties(in), in.by());
    }

    /** Consultation has failed. */
    public void fail(Actor actor, DisputeKey key, LocalDate on, String why) {
        InHand<Dispute> in = take(actor, key, DisputeAct.FAIL);
        in.record().fail(on, why, in.by());
    }

    /** The party that opened it takes it back; once an arbitrator sits every other party must consent. */
    public void withdraw(Actor actor, DisputeKey key, LocalDate on, String why) {
        InHand<Dispute> in = take(actor, key, DisputeAct.WITHDRAW);
        in.record().withdraw(on, why, in.by());
    }

    /** The actor's own party appoints its arbitrator. */
    public void appoint(Actor actor, DisputeKey key, LocalDate on, String name) {
        InHand<Dispute> in = take(actor, key, DisputeAct.APPOINT);
        in.record().appoint(name, on, in.by());
    }

    /** The arbitrators of the parties, or the court that was asked, named the chair. */
    public void appointChair(Actor actor, DisputeKey key, LocalDate on, String name) {
        InHand<Dispute> in = take(actor, key, DisputeAct.APPOINT_CHAIR);
        in.record().appointChair(name, on, parties(in), in.by());
    }

    /** The court was asked to name the chair. */
    public void askCourt(Actor actor, DisputeKey key, LocalDate on, String reference) {
        InHand<Dispute> in = take(actor, key, DisputeAct.ASK_COURT);
        in.record().askCourt(on, reference, parties(in), in.by());
    }

    /** The panel ruled. */
    public void rule(Actor actor, DisputeKey key, LocalDate on, String text, String place) {
        InHand<Dispute> in = take(actor, key, DisputeAct.RULE);
        in.record().rule(on, text, place, in.by());
    }

    private InHand<Dispute> take(Actor actor, DisputeKey key, DisputeAct act) {
        return acts.open(
                actor,
                key.code(),
                act.mandate(),
                key.version(),
                framework -> disputes.findByIdAndFrameworkId(key.id(), framework.id()));
    }

    private static List<UUID> parties(InHand<Dispute> in) {
        return in.framework().parties().stream().map(Framework.Party::id).toList();
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
}
