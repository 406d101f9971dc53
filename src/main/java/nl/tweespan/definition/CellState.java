package nl.tweespan.definition;

/** What the annex says of a cell: work runs there (X), or could (P). */
public enum CellState {
    RUNNING,
    POTENTIAL
}
