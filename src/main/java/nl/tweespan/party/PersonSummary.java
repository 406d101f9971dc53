package nl.tweespan.party;

import java.util.UUID;
import nl.tweespan.shared.Named;
import org.jspecify.annotations.Nullable;

/** A person as other rooms show them. */
public record PersonSummary(
        UUID id, UUID organisationId, String name, @Nullable String email) implements Named {}
