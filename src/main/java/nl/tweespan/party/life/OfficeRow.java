package nl.tweespan.party.life;

import java.time.LocalDate;
import java.util.UUID;
import nl.tweespan.party.OfficeSummary;
import nl.tweespan.party.PersonSummary;
import nl.tweespan.shared.Localised;
import nl.tweespan.shared.Role;
import org.jspecify.annotations.Nullable;

/** An office as the query reads it, flat. */
public record OfficeRow(
        UUID id,
        UUID organisationId,
        @Nullable UUID unitId,
        @Nullable String unitNl,
        @Nullable String unitEn,
        String code,
        @Nullable Role role,
        boolean contactPoint,
        String article,
        String titleNl,
        String titleEn,
        @Nullable UUID personId,
        @Nullable String personName,
        @Nullable String email,
        @Nullable LocalDate heldFrom) {

    public OfficeSummary summary() {
        return new OfficeSummary(
                id,
                organisationId,
                unitId,
                unitNl == null || unitEn == null ? null : new Localised(unitNl, unitEn),
                code,
                role,
                contactPoint,
                article,
                new Localised(titleNl, titleEn),
                personId == null || personName == null
                        ? null
                        : new PersonSummary(personId, organisationId, personName, email),
                heldFrom);
    }
}
