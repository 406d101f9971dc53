package nl.tweespan.dispute.life;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.tweespan.framework.Framework;
import nl.tweespan.framework.Framework.Party;
import nl.tweespan.shared.Actor;
import nl.tweespan.shared.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Where a dispute stands and whose turn it is; derived from its facts, never stored.
 *
 * @param parties whose turn it is, in the order of the agreement; empty when it is closed
 * @param since since when it is their turn, or since when it is closed
 */
public record DisputeStatus(Phase phase, NextStep turn, List<Party> parties, LocalDate since) {

    /** @param parties all parties to the agreement */
    public static DisputeStatus of(DisputeDetails dispute, List<Party> parties) {
        LocalDate closed = closedOn(dispute);
        if (closed != null) {
            return new DisputeStatus(closedAs(dispute), NextStep.NOTHING, List.of(), closed);
        }
        if (dispute.failed() == null) {
            return new DisputeStatus(Phase.CONSULTATION, NextStep.CONSULT, parties, dispute.openedOn());
        }
        List<Party> missing = parties.stream()
                .filter(party -> dispute.arbitratorOf(party.id()) == null)
                .toList();
        if (!missing.isEmpty()) {
            return new DisputeStatus(
                    Phase.PANEL, NextStep.APPOINT, missing, dispute.failed().on());
        }
        LocalDate last = dispute.arbitrators().stream()
                .map(Arbitrator::appointedOn)
                .max(LocalDate::compareTo)
                .orElseThrow();
        if (dispute.chair() != null) {
            return new DisputeStatus(Phase.RULING, NextStep.RULE, parties, last);
        }
        return dispute.courtAsked() == null
                ? new DisputeStatus(Phase.PANEL, NextStep.CHAIR, parties, last)
                : new DisputeStatus(
                        Phase.PANEL,
                        NextStep.COURT,
                        parties,
                        dispute.courtAsked().on());
    }

    /** What the facts allow this person's party to do; whether the person may is the mandate's. Until a ruling it can be closed. */
    Set<DisputeAct> possible(DisputeDetails dispute, Actor actor) {
        UUID party = actor.partyId();
        Set<DisputeAct> acts = EnumSet.noneOf(DisputeAct.class);
        switch (turn) {
            case CONSULT ->
                acts.addAll(
                        dispute.meetings() > 0 ? Set.of(DisputeAct.MEET, DisputeAct.FAIL) : Set.of(DisputeAct.MEET));
            case APPOINT -> acts.addAll(isTurnOf(party) ? Set.of(DisputeAct.APPOINT) : Set.of());
            case CHAIR -> acts.addAll(Set.of(DisputeAct.APPOINT_CHAIR, DisputeAct.ASK_COURT));
            case COURT -> acts.add(DisputeAct.APPOINT_CHAIR);
            case RULE -> acts.add(DisputeAct.RULE);
            case NOTHING -> {
                return acts;
            }
        }
        acts.add(DisputeAct.SETTLE);
        if (dispute.openedBy().equals(party)) {
            acts.add(DisputeAct.WITHDRAW);
        }
        if (dispute.waitsFor(party)) {
            acts.add(DisputeAct.CONFIRM);
        }
        return acts;
    }

    /** Whether somebody else is to act, the court or the panel, and the parties only record it. */
    public boolean isElsewhere() {
        return turn == NextStep.COURT || turn == NextStep.RULE;
    }

    public boolean isTurnOf(UUID party) {
        return parties.stream().anyMatch(one -> one.id().equals(party));
    }

    /** Who must do what now, such as "UT wijst een arbiter aan". */
    public Sentence next(Framework framework) {
        Object whose = parties.stream()
                .map(party -> (Object) party.shortName())
                .reduce((first, next) -> Sentence.of("framework.derived.and", first, next))
                .orElse("");
        return Sentence.of("dispute.next." + turn, whose, DisputeView.court(framework));
    }

    private static @Nullable LocalDate closedOn(DisputeDetails dispute) {
        return Stream.of(dispute.settled(), dispute.withdrawn(), dispute.ruling())
                .flatMap(Stream::ofNullable)
                .map(DisputeDetails.Fact::on)
                .findFirst()
                .orElse(null);
    }

    private static Phase closedAs(DisputeDetails dispute) {
        return dispute.settled() != null ? Phase.SETTLED : dispute.ruling() != null ? Phase.RULED : Phase.WITHDRAWN;
    }
}
