package nl.tweespan.definition;

import java.time.Period;

/** How often the boards meet at least. */
public record ConsultationDefinition(Period every, String article) {}
