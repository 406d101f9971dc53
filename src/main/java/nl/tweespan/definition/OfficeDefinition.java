package nl.tweespan.definition;

import nl.tweespan.shared.Localised;
import nl.tweespan.shared.Role;
import org.jspecify.annotations.Nullable;

/**
 * An office that the agreement names.
 *
 * @param party code of the party
 * @param unit code of the unit that it heads; null for the party as a whole
 * @param per type of unit: one such office for every unit of that type; null for a single office
 * @param role what its holder may come to do in the registry; null for nothing
 * @param contactPoint whether article 6 makes it the first point of contact
 */
public record OfficeDefinition(
        String code,
        String party,
        @Nullable String unit,
        @Nullable UnitType per,
        @Nullable Role role,
        boolean contactPoint,
        Localised title,
        String article) {}
