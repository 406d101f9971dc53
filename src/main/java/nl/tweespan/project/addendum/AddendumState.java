package nl.tweespan.project.addendum;

import nl.tweespan.shared.Sentence;

/** What became of an addendum. */
public enum AddendumState {
    /** Waits for an approval or a signature. */
    OPEN("due"),
    /** Signed by all; it holds from its day on. */
    AGREED("met"),
    /** Refused by somebody whose consent it asks. */
    DECLINED("bad"),
    /** Taken back by the party that proposed it. */
    WITHDRAWN("neutral");

    private final String tone;

    AddendumState(String tone) {
        this.tone = tone;
    }

    /** Tone of its tag. */
    public String tone() {
        return tone;
    }

    public Sentence words() {
        return Sentence.of("project.addendum.state." + name());
    }
}
