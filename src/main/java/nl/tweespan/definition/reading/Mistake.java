package nl.tweespan.definition.reading;

import nl.tweespan.shared.Sentence;

/**
 * Something wrong in a definition file.
 *
 * @param line line in the file, the first is 1
 */
public record Mistake(String file, int line, Sentence reason) {}
