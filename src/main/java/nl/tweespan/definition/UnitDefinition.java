package nl.tweespan.definition;

import nl.tweespan.shared.Localised;
import org.jspecify.annotations.Nullable;

/**
 * A part of a party.
 *
 * @param parent code of the unit of the same party that it belongs to; null for none
 */
public record UnitDefinition(
        String code,
        UnitType type,
        Localised name,
        @Nullable String parent) {}
