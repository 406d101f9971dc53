package nl.tweespan.definition;

/** What a unit of an organisation is. */
public enum UnitType {
    FACULTY,
    /** A cluster of a hospital; a project agreement is concluded at this level (article 4.3). */
    CLUSTER,
    INSTITUTE,
    GROUP,
    DISCIPLINE,
    DEPARTMENT,
    PROGRAMME
}
