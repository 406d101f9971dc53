package nl.tweespan.party;

import java.util.UUID;
import nl.tweespan.definition.UnitType;
import nl.tweespan.shared.Localised;
import nl.tweespan.shared.Named;

/** A unit as other rooms show it. */
public record UnitSummary(UUID id, UUID organisationId, UnitType type, String code, Localised name) implements Named {}
