package nl.tweespan.account.life;

import java.util.Set;
import java.util.UUID;
import nl.tweespan.shared.Role;

/**
 * An account in a list.
 *
 * @param name the person's
 */
public record UserSummary(
        UUID id, UUID personId, UUID organisationId, String name, String username, boolean active, Set<Role> roles) {}
