package nl.tweespan.definition;

/** How software can carry a norm. */
public enum NormKind {
    GATE,
    CLOCK,
    RECORD,
    RIGHT,
    /** Shown beside the article; there is nothing to compute. */
    CONTEXT
}
