package nl.tweespan.account;

import java.util.Set;
import java.util.UUID;
import nl.tweespan.party.PersonSummary;
import nl.tweespan.shared.Role;

/** One account as its page shows it. */
public record AccountDetails(
        UUID id, PersonSummary person, String username, boolean active, Set<Role> roles, long version) {}
