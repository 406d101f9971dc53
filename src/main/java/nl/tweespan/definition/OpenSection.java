package nl.tweespan.definition;

import nl.tweespan.shared.Localised;

/**
 * What the source of a framework does not tell.
 *
 * @param section the section of the file that is left out or empty
 * @param text what is not told, and what the registry therefore does not do
 */
public record OpenSection(String section, Localised text) {}
