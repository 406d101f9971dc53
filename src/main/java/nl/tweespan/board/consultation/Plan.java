package nl.tweespan.board.consultation;

import java.time.LocalDate;

/**
 * When and where the boards meet, and who is asked to come.
 *
 * @param invited names or offices, as text
 */
public record Plan(LocalDate day, String place, String invited) {}
