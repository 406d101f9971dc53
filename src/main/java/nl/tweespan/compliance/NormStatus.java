package nl.tweespan.compliance;

/** How a norm stands on a date, always computed. */
public enum NormStatus {
    OVERDUE,
    NOT_MET,
    DUE,
    MET,
    NOT_APPLICABLE_YET,
    /** The registry does not keep the data yet, and says so. */
    NOT_KEPT,
    /** Shown beside the article; there is nothing to compute. */
    CONTEXT
}
