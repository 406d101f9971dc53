package nl.tweespan.definition;

import nl.tweespan.shared.Localised;

/** Where the agreement is silent: the reading that the registry uses, and why. */
public record Interpretation(String code, String article, Localised text, Localised because) {}
