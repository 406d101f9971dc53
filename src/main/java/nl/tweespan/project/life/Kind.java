package nl.tweespan.project.life;

/** The field of cooperation (article 1.1). */
public enum Kind {
    RESEARCH,
    EDUCATION,
    BOTH;

    /** Whether the WHW check is asked (article 1.2). */
    public boolean teaches() {
        return this != RESEARCH;
    }

    /** Whether a theme of Annex 1 is asked (article 2.1). */
    public boolean researches() {
        return this != EDUCATION;
    }
}
