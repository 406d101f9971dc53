package nl.tweespan.framework;

import static nl.tweespan.shared.Role.APPROVER;
import static nl.tweespan.shared.Role.BOARD_MEMBER;
import static nl.tweespan.shared.Role.COORDINATOR;

import java.util.Set;
import java.util.UUID;
import nl.tweespan.shared.Actor;
import nl.tweespan.shared.Role;
import org.springframework.security.access.AccessDeniedException;

/**
 * What may be done about the agreement itself, and by which roles of a party to it. The points of contact (article 6) prepare,
 * the boards decide. A whitelist: what is not here, nobody may do.
 */
public enum Mandate {
    /** Proposing an amendment, giving reasons and consequences for projects, withdrawing it (8.1). */
    PROPOSE_AMENDMENT(COORDINATOR, APPROVER, BOARD_MEMBER),
    /** Answering in writing what the other party proposed, or planning a meeting about it (8.1). */
    ANSWER(COORDINATOR, APPROVER, BOARD_MEMBER),
    /** Adopting an amendment (8.1). */
    ADOPT_AMENDMENT(BOARD_MEMBER),
    /** Giving notice, withdrawing it and settling what becomes of the projects (8.2). */
    GIVE_NOTICE(BOARD_MEMBER),
    /** Opening a dispute, recording the consultation about it and how it ends (9). */
    KEEP_DISPUTE(COORDINATOR, APPROVER, BOARD_MEMBER),
    /** Appointing an arbitrator or the chair, asking the court, recording the ruling (9). */
    ARBITRATE(BOARD_MEMBER),
    /** Planning a consultation of the boards, its agenda and minutes (7). */
    KEEP_CONSULTATION(COORDINATOR, APPROVER, BOARD_MEMBER),
    /** Giving the verdict of one's party in the yearly evaluation (annex, part 2). */
    EVALUATE(COORDINATOR, APPROVER, BOARD_MEMBER),
    /** Drafting a next version of the annex (2.1). */
    DRAFT_ANNEX(COORDINATOR, APPROVER, BOARD_MEMBER),
    /** Accepting a version of the annex for one's party (2.2). */
    ACCEPT_ANNEX(BOARD_MEMBER);

    private final Set<Role> roles;

    Mandate(Role... roles) {
        this.roles = Set.of(roles);
    }

    public Set<Role> roles() {
        return roles;
    }

    /** Whether this person may do it for his own party, which is a party to the framework. */
    public boolean heldBy(Actor actor, Framework framework) {
        UUID party = actor.partyId();
        return framework.hasParty(party) && roles.stream().anyMatch(role -> actor.has(role, party));
    }

    /**
     * The party for which this person does it.
     *
     * @throws AccessDeniedException when this person may not
     */
    public Framework.Party of(Actor actor, Framework framework) {
        if (!heldBy(actor, framework)) {
            throw new AccessDeniedException(this + " under " + framework.code() + " by " + actor.userId());
        }
        return framework.party(actor.partyId());
    }
}
