package nl.tweespan.board.consultation;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/**
 * A consultation that took place (article 7).
 *
 * @param on the day
 * @param year of the annual report that was discussed
 * @param attended per party who was there, as text
 */
public record HeldConsultation(LocalDate on, int year, Map<UUID, String> attended, Wording wording) {

    /**
     * What the minutes say (article 7.2).
     *
     * @param text what was discussed
     * @param decisions what was decided; blank when nothing was
     */
    public record Wording(String text, String decisions) {}
}
