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

    /** The actor's party confirms what another said last: a settlement, or the withdrawal. */
    public void confirm(Actor actor, DisputeKey key) {
        InHand<Dispute> in = take(actor, key, DisputeAct.CONFIRM);
        in.record().confirm(parties(in), in.by());
    }

    /**
     * Records what is told of a day.
     *
     * @param text what was said or settled, why it failed or is taken back, who comes to sit, or the reference of the court
     */
    public void tell(Actor actor, DisputeKey key, DisputeAct act, LocalDate on, String text) {
        InHand<Dispute> in = take(actor, key, act);
        Dispute dispute = in.record();
        switch (act) {
            case MEET -> dispute.meet(on, text, in.by());
            case SETTLE -> dispute.settle(on, text, in.by());
            case FAIL -> dispute.fail(on, text, in.by());
            case WITHDRAW -> dispute.withdraw(on, text, in.by());
            case APPOINT -> dispute.appoint(text, on, in.by());
            case APPOINT_CHAIR -> dispute.appointChair(text, on, parties(in), in.by());
            case ASK_COURT -> dispute.askCourt(on, text, parties(in), in.by());
            case OPEN, CONFIRM, RULE -> throw new IllegalArgumentException(act + " is not told by a day and a text");
        }
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
