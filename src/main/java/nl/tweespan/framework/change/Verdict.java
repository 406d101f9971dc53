package nl.tweespan.framework.change;

/** What a party answers in writing. */
public enum Verdict {
    ACCEPT,
    REJECT,
    /** A notice asks no consent: it is taken note of. */
    NOTED
}
