package nl.tweespan.amendment.life;

/** What an amendment or a notice means for one project. */
public enum Outcome {
    UNAFFECTED(ChangeKind.AMENDMENT, "met"),
    AFFECTED(ChangeKind.AMENDMENT, "due"),
    /** Goes on until its own end after the framework has ended. */
    CONTINUES(ChangeKind.NOTICE, "met"),
    /** Ends with the framework, or because of it. */
    ENDS(ChangeKind.NOTICE, "due");

    private final ChangeKind kind;
    private final String tone;

    Outcome(ChangeKind kind, String tone) {
        this.kind = kind;
        this.tone = tone;
    }

    public ChangeKind kind() {
        return kind;
    }

    /** Tone of the tag that shows it. */
    public String tone() {
        return tone;
    }

    /** Whether words must say how. */
    public boolean needsWords() {
        return this != UNAFFECTED;
    }
}
