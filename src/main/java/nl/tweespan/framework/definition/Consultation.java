package nl.tweespan.framework.definition;

import java.time.Period;

/** How often the boards meet at least. */
public record Consultation(Period every, String article) {}
