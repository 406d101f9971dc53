package nl.tweespan.amendment;

/** What a party answers in writing. */
public enum Reply {
    ACCEPT,
    REJECT,
    /** A notice asks no consent: it is taken note of. */
    NOTED
}
