package nl.tweespan.annex;

import nl.tweespan.shared.Sentence;

/** What came of a version of the annex. */
public enum VersionOutcome {
    /** It came with the agreement. */
    SIGNED,
    /** It says something else than the version before it. */
    REVISED,
    /** The boards reviewed the version before it and left it as it is. */
    REVIEWED;

    public Sentence words() {
        return Sentence.of("annex.outcome." + name());
    }
}
