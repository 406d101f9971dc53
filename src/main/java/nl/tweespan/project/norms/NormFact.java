package nl.tweespan.project.norms;

/** What can be true of a project on a day that matters to a norm; {@code project_spans} says when it is, {@link NormFacts} counts. */
enum NormFact {
    KNOWN,
    RESEARCH,
    EDUCATION,
    BOTH,
    DEVIATING,

    /** Teaches, and is past the elaboration. */
    WHW_ASKED,
    WHW_MISSING,

    /** Runs, and was concluded under this framework. */
    ACTIVE,
    ACTIVE_UNSIGNED,
    /** Runs, and was concluded under a predecessor (P.3). */
    EXISTING,
    /** Runs, and a party has not told its own people. */
    UNTOLD,

    REFUSED,
    REFUSED_UNTOLD,

    RESEARCHING,
    OFF_THEME,
    THEMELESS,
    OFF_THEME_AGREED,
    OFF_THEME_UNCOVERED,
    OFF_THEME_BARE,

    IN_REVIEW,
    PROCEEDED,
    UNREVIEWED,

    ELABORATING,
    APPROVED,
    INCOMPLETE,

    SIGNING,
    CONCLUDED,
    WRONGLY_SIGNED,
    /** Has met its conditions and waits for a signature that nobody can set. */
    OFFICE_VACANT;

    /** Whether it is true of a stage that every project leaves soon. */
    boolean passes() {
        return switch (this) {
            case IN_REVIEW, ELABORATING, SIGNING, OFFICE_VACANT -> true;
            default -> false;
        };
    }
}
