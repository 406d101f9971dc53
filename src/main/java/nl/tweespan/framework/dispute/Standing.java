package nl.tweespan.framework.dispute;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.tweespan.framework.Framework.Party;
import nl.tweespan.shared.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Where a dispute stands and whose turn it is; derived from its facts, never stored.
 *
 * @param parties whose turn it is, in the order of the agreement; empty when it is closed
 * @param since since when it is their turn, or since when it is closed
 */
public record Standing(Phase phase, Turn turn, List<Party> parties, LocalDate since) {

    /** @param parties all parties to the agreement */
    public static Standing of(DisputeDetails dispute, List<Party> parties) {
        LocalDate closed = closedOn(dispute);
        if (closed != null) {
            return new Standing(closedAs(dispute), Turn.NOTHING, List.of(), closed);
        }
        if (dispute.failed() == null) {
            return new Standing(Phase.CONSULTATION, Turn.CONSULT, parties, dispute.openedOn());
        }
        List<Party> missing = parties.stream()
                .filter(party -> dispute.arbitratorOf(party.id()) == null)
                .toList();
        if (!missing.isEmpty()) {
            return new Standing(
                    Phase.PANEL, Turn.APPOINT, missing, dispute.failed().on());
        }
        LocalDate last = dispute.arbitrators().stream()
                .map(Arbitrator::appointedOn)
                .max(LocalDate::compareTo)
                .orElseThrow();
        if (dispute.chair() != null) {
            return new Standing(Phase.RULING, Turn.RULE, parties, last);
        }
        return dispute.courtAsked() == null
                ? new Standing(Phase.PANEL, Turn.CHAIR, parties, last)
                : new Standing(
                        Phase.PANEL, Turn.COURT, parties, dispute.courtAsked().on());
    }

    /** What the facts allow this person's party to do; whether the person may is the mandate's. Until a ruling it can be closed. */
    Set<Act> possible(DisputeDetails dispute, Actor actor) {
        UUID party = actor.partyId();
        Set<Act> acts = EnumSet.noneOf(Act.class);
        switch (turn) {
            case CONSULT -> acts.addAll(dispute.meetings() > 0 ? Set.of(Act.MEET, Act.FAIL) : Set.of(Act.MEET));
            case APPOINT -> acts.addAll(isTurnOf(party) ? Set.of(Act.APPOINT) : Set.of());
            case CHAIR -> acts.addAll(Set.of(Act.APPOINT_CHAIR, Act.ASK_COURT));
            case COURT -> acts.add(Act.APPOINT_CHAIR);
            case RULE -> acts.add(Act.RULE);
            case NOTHING -> {
                return acts;
            }
        }
        acts.add(Act.SETTLE);
        if (dispute.openedBy().equals(party)) {
            acts.add(Act.WITHDRAW);
        }
        if (dispute.waitsFor(party)) {
            acts.add(Act.CONFIRM);
        }
        return acts;
    }

    /** Whether somebody else is to act, the court or the panel, and the parties only record it. */
    public boolean isElsewhere() {
        return turn == Turn.COURT || turn == Turn.RULE;
    }

    public boolean isTurnOf(UUID party) {
        return parties.stream().anyMatch(one -> one.id().equals(party));
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
