package nl.tweespan.project.ending;

import java.util.UUID;

/**
 * How an early end that is not withdrawn stands for the question who may do what.
 *
 * @param proposer the party that asked for it
 * @param agreed whether the other party consented
 */
public record StandingEnd(UUID proposer, boolean agreed) {}
