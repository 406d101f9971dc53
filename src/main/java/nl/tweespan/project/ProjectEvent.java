package nl.tweespan.project;

/** What happens to projects in a year, as the figures count it. */
public enum ProjectEvent {
    /** Submitted for the first time. */
    SUBMITTED,
    ENDORSED,
    /** Sent back to be mended; counts each time. */
    SENT_BACK,
    REFUSED,
    APPROVED,
    /** Concluded: signed by all. */
    SIGNED,
    /** Reached its first day, or was signed after it. */
    STARTED,
    /** Changed by an addendum that all signed; counts each time. */
    AMENDED,
    /** Its progress was reported; counts each time. */
    REPORTED,
    /** A party let it rest; counts each time. */
    SUSPENDED,
    /** A party that let it rest took it up again; counts each time. */
    RESUMED,
    COMPLETED,
    TERMINATED,
    WITHDRAWN,
    NOT_COVERED
}
