package nl.tweespan.amendment.life;

/** What a party answers in writing. */
public enum Reply {
    ACCEPT(ChangeKind.AMENDMENT),
    REJECT(ChangeKind.AMENDMENT),
    /** A notice asks no consent: it is taken note of. */
    NOTED(ChangeKind.NOTICE);

    private final ChangeKind kind;

    Reply(ChangeKind kind) {
        this.kind = kind;
    }

    /** What it answers. */
    public ChangeKind kind() {
        return kind;
    }
}
