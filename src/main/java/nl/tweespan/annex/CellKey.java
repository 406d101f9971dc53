package nl.tweespan.annex;

import java.util.UUID;

/** A place in the matrix. */
public record CellKey(UUID themeId, UUID domainId) {}
