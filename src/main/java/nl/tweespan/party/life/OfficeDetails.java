package nl.tweespan.party.life;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.tweespan.party.UnitSummary;
import nl.tweespan.shared.Localised;
import org.jspecify.annotations.Nullable;

/**
 * An office with everybody who held it.
 *
 * @param unit where it stands; null for the organisation itself
 * @param periods the newest first, with the gaps between them and up to today
 */
public record OfficeDetails(
        UUID id,
        UUID organisationId,
        @Nullable UnitSummary unit,
        Localised title,
        String article,
        List<Period> periods,
        long version) {

    /**
     * A time in which somebody, or nobody, held the office.
     *
     * @param holderId the row of the holder; null in a gap
     * @param name null in a gap
     * @param until the first day on which it no longer held; null when open
     */
    public record Period(
            @Nullable UUID holderId,
            @Nullable String name,
            LocalDate from,
            @Nullable LocalDate until,
            boolean present) {

        public boolean gap() {
            return holderId == null;
        }
    }
}
