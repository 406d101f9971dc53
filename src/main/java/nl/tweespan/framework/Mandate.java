package nl.tweespan.framework;

import java.util.Set;
import java.util.UUID;
import nl.tweespan.shared.Actor;
import nl.tweespan.shared.Role;
import org.springframework.security.access.AccessDeniedException;

/**
 * What may be done about the agreement itself, and by which roles of a party to it. The points of contact (article 6) prepare,
 * the boards decide. A whitelist: what no mandate gives, nobody may do. A room declares its own as constants; all of them stand in
 * {@code docs/permissions.md}.
 *
 * @param what it is that may be done, such as "give notice"
 */
public record Mandate(String what, Set<Role> roles) {

    public static Mandate of(String what, Role... roles) {
        return new Mandate(what, Set.of(roles));
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
            throw new AccessDeniedException(what + " under " + framework.code() + " by " + actor.userId());
        }
        return framework.party(actor.partyId());
    }
}
