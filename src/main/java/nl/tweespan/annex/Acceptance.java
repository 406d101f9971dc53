package nl.tweespan.annex;

import java.time.LocalDate;
import java.util.UUID;
import nl.tweespan.shared.Attribution;
import org.jspecify.annotations.Nullable;

/**
 * That a party accepts a version of the annex.
 *
 * @param partyId the party
 * @param personId who accepted for it; null for the signature under the agreement
 * @param name that person's name
 */
public record Acceptance(UUID partyId, @Nullable UUID personId, String name, LocalDate on) {

    public static Acceptance of(Attribution by) {
        return new Acceptance(by.partyId(), by.personId(), by.personName(), by.on());
    }
}
