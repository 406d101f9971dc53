package nl.tweespan.definition;

import java.time.Period;

/**
 * How long the agreement runs.
 *
 * @param initial the first period, counted from the day on which the last party signed
 * @param renewal by how much it is silently renewed each time
 * @param notice how long before the end notice is given
 */
public record Term(Period initial, Period renewal, Period notice, String article) {}
