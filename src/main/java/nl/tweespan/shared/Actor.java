package nl.tweespan.shared;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The signed-in person in whose name something is read or done.
 *
 * @param userId the account
 * @param personId the person behind the account
 * @param name the name to show
 * @param partyId the party that the person works for
 * @param grants the roles held, each for one party
 */
public record Actor(UUID userId, UUID personId, String name, UUID partyId, Set<Grant> grants) {

    /** A role held for a party. */
    public record Grant(Role role, UUID partyId) {}

    /** Whether the role is held for any party. */
    public boolean has(Role role) {
        return grants.stream().anyMatch(grant -> grant.role() == role);
    }

    /** Whether the role is held for this very party. */
    public boolean has(Role role, UUID party) {
        return grants.contains(new Grant(role, party));
    }

    /** The roles held for this party. */
    public Set<Role> rolesFor(UUID party) {
        return grants.stream()
                .filter(grant -> grant.partyId().equals(party))
                .map(Grant::role)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }

    /** The parties for which one of these roles is held. */
    public Set<UUID> partiesAs(Role... roles) {
        return grants.stream()
                .filter(grant -> Set.of(roles).contains(grant.role()))
                .map(Grant::partyId)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The parties for which any role is held. */
    public Set<UUID> parties() {
        return grants.stream().map(Grant::partyId).collect(Collectors.toUnmodifiableSet());
    }
}
