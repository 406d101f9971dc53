package nl.tweespan.project.ending;

import nl.tweespan.shared.Sentence;

/** What became of a wish to end a project early. */
public enum EarlyEndState {
    /** Waits for the other party, or the other party sees it differently. */
    OPEN("due"),
    /** The other party consented: the project ends on that day. */
    AGREED("accent"),
    WITHDRAWN("neutral");

    private final String tone;

    EarlyEndState(String tone) {
        this.tone = tone;
    }

    /** Tone of its tag. */
    public String tone() {
        return tone;
    }

    public Sentence words() {
        return Sentence.of("project.early-end.state." + name());
    }
}
