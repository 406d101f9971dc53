package nl.tweespan.party;

import java.time.LocalDate;
import java.util.UUID;
import nl.tweespan.shared.Localised;
import nl.tweespan.shared.Role;
import org.jspecify.annotations.Nullable;

/**
 * An office with who holds it on the day asked.
 *
 * @param unitId the unit it stands at, such as the faculty of a dean; null when it stands at the organisation
 * @param unitName null with unitId
 * @param role what its holder comes to do; null when nothing in the registry
 * @param contactPoint whether its holder is the point of contact of the framework (article 6)
 * @param article the article that names the office
 * @param holder null when nobody holds it that day
 * @param heldFrom first day of the holder; null without holder
 */
public record OfficeSummary(
        UUID id,
        UUID organisationId,
        @Nullable UUID unitId,
        @Nullable Localised unitName,
        String code,
        @Nullable Role role,
        boolean contactPoint,
        String article,
        Localised title,
        @Nullable PersonSummary holder,
        @Nullable LocalDate heldFrom) {}
