package nl.tweespan.definition;

import java.time.Period;

/** How soon the other party answers a proposed amendment. */
public record ResponseTerm(Period period, String article) {}
