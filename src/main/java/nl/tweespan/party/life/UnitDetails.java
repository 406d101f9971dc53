package nl.tweespan.party.life;

import java.util.UUID;
import nl.tweespan.party.UnitSummary;
import org.jspecify.annotations.Nullable;

/** A unit as the administration shows it. */
public record UnitDetails(UnitSummary unit, @Nullable UUID parentId, long version) {}
