package nl.tweespan.dispute.life;

/** Where a dispute stands, with the tone of the tag that shows it. */
public enum Phase {
    /** The parties try to settle it themselves (article 9.1). */
    CONSULTATION("due"),
    /** Consultation has failed; it may go to arbitrators, and a seat of the panel is empty (article 9.2). */
    PANEL("due"),
    /** The panel is complete and has not ruled yet (article 9.3). */
    RULING("due"),
    SETTLED("met"),
    RULED("met"),
    WITHDRAWN("neutral");

    private final String tone;

    Phase(String tone) {
        this.tone = tone;
    }

    public String tone() {
        return tone;
    }

    public boolean closed() {
        return this == SETTLED || this == RULED || this == WITHDRAWN;
    }
}
