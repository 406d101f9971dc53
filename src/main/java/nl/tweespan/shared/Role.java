package nl.tweespan.shared;

/** What somebody may come to do, held per party. Screens show the office of the framework beside it. */
public enum Role {
    /** Reviews every proposal on behalf of a party (article 4.1); at ZGT the ZGT academie. */
    REVIEWER,
    /** First point of contact that keeps the framework on track (article 6.1). */
    COORDINATOR,
    /** Approves or refuses projects; at UT the medical director of the TechMed Centre (articles 4.2 and 6.2). */
    APPROVER,
    /** Starts proposals and keeps a project's agreement current. */
    PROJECT_LEAD,
    /** Signs for a faculty or a cluster while holding its office (article 4.3). */
    SIGNATORY,
    /** Reads reports and compliance, prepares the consultation of the boards (article 7). */
    BOARD_MEMBER,
    /** Legal and finance staff: confirms the elements that need their judgement (article 4.2 f to j). */
    SPECIALIST,
    /** Keeps people, users, offices and definition files; decides nothing. */
    ADMINISTRATOR,
    /** Reads everything, changes nothing. */
    AUDITOR;

    /**
     * Whether it is held only once a second person confirmed it: because it signs, decides, adopts or vouches for what others
     * decide on, or gives such roles. What is left starts proposals, or reads.
     */
    public boolean needsConfirmation() {
        return this != PROJECT_LEAD && this != AUDITOR;
    }
}
