package nl.tweespan.framework.reading;

import nl.tweespan.shared.Sentence;

/**
 * Something wrong in a definition file.
 *
 * @param line line in the file, the first is 1
 */
public record Problem(String file, int line, Sentence reason) {}
