package nl.tweespan.compliance;

/** How a norm stands on a date, always computed; the most urgent first. */
public enum NormStatus {
    OVERDUE("bad"),
    NOT_MET("bad"),
    DUE("due"),
    MET("met"),
    NOT_APPLICABLE_YET("neutral"),
    /** The registry does not keep the data yet, and says so. */
    NOT_KEPT("neutral"),
    /** Shown beside the article; there is nothing to compute. */
    CONTEXT("neutral");

    private final String tone;

    NormStatus(String tone) {
        this.tone = tone;
    }

    /** Whether the agreement is not kept. */
    boolean breach() {
        return this == OVERDUE || this == NOT_MET;
    }

    /** Tone of the tag that shows it. */
    public String tone() {
        return tone;
    }
}
