package nl.tweespan.project.life;

/** How a project came into the registry. */
public enum Origin {
    /** Proposed in the registry; goes through the whole procedure of article 4. */
    PROPOSAL,
    /** Concluded under a predecessor of the framework; stays valid as it is (preamble, P.3). */
    EXISTING,
    /** An opportunity named in Annex 1, for either party to take up. */
    OPPORTUNITY
}
