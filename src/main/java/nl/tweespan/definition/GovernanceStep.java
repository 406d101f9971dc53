package nl.tweespan.definition;

import java.time.LocalDate;
import java.util.List;
import nl.tweespan.shared.Localised;
import org.jspecify.annotations.Nullable;

/**
 * A step in a party's own governance towards the agreement (norm P.6).
 *
 * @param party code of the party
 * @param date when; null when the source does not tell
 * @param checks what was checked beforehand
 * @param source where it is written
 */
public record GovernanceStep(
        String party,
        @Nullable LocalDate date,
        Localised body,
        Localised outcome,
        List<Localised> checks,
        String source) {}
