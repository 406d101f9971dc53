package nl.tweespan.account.life;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.tweespan.party.PersonSummary;
import nl.tweespan.shared.Role;
import org.jspecify.annotations.Nullable;

/**
 * One account as its page shows it.
 *
 * @param roles held now
 * @param waiting roles that wait for their confirmation, the longest waiting first
 * @param hasPassword false until its person chose one
 * @param linkUntil until when a link works that is not used yet; null when there is none
 */
public record AccountDetails(
        UUID id,
        PersonSummary person,
        String username,
        boolean active,
        Set<Role> roles,
        List<Role> waiting,
        boolean hasPassword,
        @Nullable Instant linkUntil,
        long version) {}
