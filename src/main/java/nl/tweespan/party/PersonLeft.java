package nl.tweespan.party;

import java.util.UUID;

/** Somebody no longer works for the organisation; published in the same transaction. */
public record PersonLeft(UUID personId) {}
