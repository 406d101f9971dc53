package nl.tweespan.amendment.life;

/** What became of an amendment or a notice. */
public enum State {
    OPEN,
    /** Adopted, or settled. */
    DONE,
    /** A party did not accept the amendment. */
    REJECTED,
    WITHDRAWN
}
