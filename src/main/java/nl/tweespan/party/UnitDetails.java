package nl.tweespan.party;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A unit as the administration shows it. */
public record UnitDetails(UnitSummary unit, @Nullable UUID parentId, long version) {}
