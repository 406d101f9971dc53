package nl.tweespan.account.life;

import java.time.Instant;
import java.util.UUID;
import nl.tweespan.party.PersonSummary;
import nl.tweespan.shared.Role;

/**
 * A role that waits for its confirmation.
 *
 * @param userId the account that is to hold it
 * @param person whose account that is
 * @param requestedBy the name of the administrator who asked
 * @param answerable whether this reader may confirm or decline it now
 */
public record RoleRequestDetails(
        UUID id,
        UUID userId,
        PersonSummary person,
        String username,
        Role role,
        String requestedBy,
        Instant requestedAt,
        boolean answerable) {}
