package nl.tweespan.project.pages;

import nl.tweespan.shared.Sentence;

/** What a project's stage means on a day; derived by the database function {@code project_status}, never stored. */
public enum ProjectStatus {
    OPPORTUNITY("neutral"),
    DRAFT("neutral"),
    /** Back at the proposer or in elaboration, with reasons; both parties know of it. */
    SENT_BACK("due"),
    IN_REVIEW("due"),
    ELABORATION("due"),
    IN_APPROVAL("due"),
    SIGNING("due"),
    /** Signed, and its start date is still to come. */
    STARTING("accent"),
    RUNNING("met"),
    /** Its first day has come, and something that it needs is missing or has lapsed. */
    HELD("bad"),
    /** A party lets it rest. */
    SUSPENDED("due"),
    /** Its last day has passed, and nobody has recorded the outcome yet. */
    ENDED("due"),
    COMPLETED("neutral"),
    TERMINATED("neutral"),
    /** Refused, and the other party was not told by word or in writing yet (article 1.4). */
    REFUSED_OPEN("bad"),
    REFUSED("neutral"),
    WITHDRAWN("neutral"),
    NOT_COVERED("neutral");

    private final String tone;

    ProjectStatus(String tone) {
        this.tone = tone;
    }

    /** Tone of its tag: met, due, bad, neutral or accent. */
    public String tone() {
        return tone;
    }

    public Sentence words() {
        return Sentence.of("project.status." + name());
    }
}
