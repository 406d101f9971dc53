package nl.tweespan.board.evaluation;

/** What a party finds of a point of the evaluation. */
public enum Verdict {
    GOOD("met"),
    FAIR("due"),
    POOR("bad");

    private final String tone;

    Verdict(String tone) {
        this.tone = tone;
    }

    /** Tone of the tag that shows it. */
    public String tone() {
        return tone;
    }
}
