package nl.tweespan.amendment.life;

import java.time.LocalDate;

/**
 * What the board of a party decided about an amendment.
 *
 * @param body which body of the party, such as its executive board
 * @param decidedOn the day of the decision, not before the amendment was proposed and not after today
 * @param evidence where the decision lies
 * @param effectiveOn the first day that it wants the words to hold, today or later; a later one of another party comes before it
 */
public record BoardDecision(String body, LocalDate decidedOn, String evidence, LocalDate effectiveOn) {}
