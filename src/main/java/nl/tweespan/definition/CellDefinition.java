package nl.tweespan.definition;

/** A filled cell of the matrix; a cell that is not named is empty. */
public record CellDefinition(String theme, String domain, CellState state) {}
