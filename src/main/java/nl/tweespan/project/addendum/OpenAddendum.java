package nl.tweespan.project.addendum;

import java.util.Set;
import java.util.UUID;

/**
 * How an open addendum stands for the question who may do what to it.
 *
 * @param proposer the party that proposed it, which alone withdraws it
 * @param approving the parties whose approval it still asks
 * @param signing the parties whose signature it asks now; none while an approval is missing
 */
public record OpenAddendum(UUID proposer, Set<UUID> approving, Set<UUID> signing) {}
