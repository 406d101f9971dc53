package nl.tweespan.amendment.life;

import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.tweespan.framework.Framework;
import nl.tweespan.framework.Mandate;
import nl.tweespan.shared.Actor;
import nl.tweespan.shared.StaleVersion;
import org.springframework.security.access.AccessDeniedException;

/** What may be done about an amendment or a notice. */
public enum ChangeAct {
    ANSWER,
    MEET,
    /** Confirming a meeting that another party planned. */
    CONFIRM_MEETING,
    MEAN,
    ADOPT,
    SETTLE,
    WITHDRAW,
    /** Saying when the others received a notice. */
    RECEIVE,
    /** Consenting to a received notice being taken back. */
    CONSENT,
    /** Saying on which day all agreed to end an agreement that leaves the term open. */
    AGREE_END;

    /** What this person may do as it stands. */
    static Set<ChangeAct> of(Actor actor, Framework framework, ChangeSnapshot stand) {
        return Arrays.stream(values())
                .filter(act -> act.heldBy(actor, framework, stand) && act.possible(actor.partyId(), stand))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Refuses who may not do it, and what is not to be done as it stands. */
    void require(Actor actor, Framework framework, ChangeSnapshot stand) {
        if (!heldBy(actor, framework, stand)) {
            throw new AccessDeniedException(this + " is not for " + actor.userId());
        }
        if (!possible(actor.partyId(), stand)) {
            throw new StaleVersion(this + " of " + stand.kind() + " " + stand.number());
        }
    }

    private boolean heldBy(Actor actor, Framework framework, ChangeSnapshot stand) {
        boolean mover = stand.organisationId().equals(actor.partyId());
        boolean own = switch (this) {
            case ANSWER -> !mover;
            case CONSENT -> !mover && stand.kind() == ChangeKind.NOTICE;
            case RECEIVE, AGREE_END -> stand.kind() == ChangeKind.NOTICE;
            case WITHDRAW -> mover;
            case ADOPT -> stand.kind() == ChangeKind.AMENDMENT;
            case SETTLE -> stand.kind() == ChangeKind.NOTICE;
            case CONFIRM_MEETING -> stand.kind() == ChangeKind.AMENDMENT;
            case MEET, MEAN -> true;
        };
        return own && mandate(stand.kind()).heldBy(actor, framework);
    }

    private Mandate mandate(ChangeKind kind) {
        return switch (this) {
            case ANSWER, MEET, CONFIRM_MEETING, RECEIVE -> ChangeMandates.ANSWER;
            case CONSENT, AGREE_END -> ChangeMandates.GIVE_NOTICE;
            case ADOPT -> ChangeMandates.ADOPT_AMENDMENT;
            case MEAN, SETTLE, WITHDRAW -> kind.mandate();
        };
    }

    /** A notice is answered and taken back until the end, settled or not; projects that come later still get their consequence. */
    private boolean possible(UUID party, ChangeSnapshot stand) {
        boolean settled = stand.kind() == ChangeKind.NOTICE && stand.state() == State.DONE;
        return switch (this) {
            case ANSWER -> stand.answerable() && !stand.answered().contains(party);
            case MEET -> stand.answerable();
            case CONFIRM_MEETING ->
                stand.open() && stand.meetsOn() == null && stand.confirming().contains(party);
            case ADOPT -> stand.open() && !stand.adopted().contains(party);
            case SETTLE -> stand.open() && stand.receivedOn() != null;
            case MEAN -> stand.open() || settled && stand.missing() > 0;
            case WITHDRAW ->
                stand.kind() == ChangeKind.NOTICE ? stand.revocable() && !stand.withdrawing() : stand.open();
            case RECEIVE -> stand.open() && stand.receivedOn() == null;
            case CONSENT -> stand.withdrawing() && !stand.consenting().contains(party);
            case AGREE_END -> stand.endless();
        };
    }
}
