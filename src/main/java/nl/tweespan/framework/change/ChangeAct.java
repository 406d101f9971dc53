package nl.tweespan.framework.change;

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
    MEAN,
    ADOPT,
    SETTLE,
    WITHDRAW;

    /** What this person may do as it stands. */
    static Set<ChangeAct> of(Actor actor, Framework framework, ChangeStand stand) {
        return Arrays.stream(values())
                .filter(act -> act.heldBy(actor, framework, stand) && act.possible(actor.partyId(), stand))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Refuses who may not do it, and what is not to be done as it stands. */
    void require(Actor actor, Framework framework, ChangeStand stand) {
        if (!heldBy(actor, framework, stand)) {
            throw new AccessDeniedException(this + " is not for " + actor.userId());
        }
        if (!possible(actor.partyId(), stand)) {
            throw new StaleVersion(this + " of " + stand.kind() + " " + stand.number());
        }
    }

    private boolean heldBy(Actor actor, Framework framework, ChangeStand stand) {
        boolean mover = stand.organisationId().equals(actor.partyId());
        boolean own = switch (this) {
            case ANSWER -> !mover;
            case WITHDRAW -> mover;
            case ADOPT -> stand.kind() == ChangeKind.AMENDMENT;
            case SETTLE -> stand.kind() == ChangeKind.NOTICE;
            case MEET, MEAN -> true;
        };
        return own && mandate(stand.kind()).heldBy(actor, framework);
    }

    private Mandate mandate(ChangeKind kind) {
        return switch (this) {
            case ANSWER, MEET -> Mandate.ANSWER;
            case ADOPT -> Mandate.ADOPT_AMENDMENT;
            case MEAN, SETTLE, WITHDRAW -> kind.mandate();
        };
    }

    /** A settled notice is answered and can be withdrawn until the end, and projects that come later still get their consequence. */
    private boolean possible(UUID party, ChangeStand stand) {
        boolean settled = stand.kind() == ChangeKind.NOTICE && stand.state() == State.DONE;
        return switch (this) {
            case ANSWER -> stand.answerable() && !stand.answered().contains(party);
            case MEET -> stand.answerable();
            case ADOPT -> stand.open() && !stand.adopted().contains(party);
            case SETTLE -> stand.open();
            case MEAN -> stand.open() || settled && stand.missing() > 0;
            case WITHDRAW ->
                stand.open() || settled && stand.end() != null && stand.on().isBefore(stand.end());
        };
    }
}
