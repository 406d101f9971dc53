package nl.tweespan.party.life;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody as the administration shows them; also somebody who has left. */
public record PersonDetails(
        UUID id, UUID organisationId, String name, @Nullable String email, boolean active, long version) {}
