package nl.tweespan.framework.dispute;

import org.jspecify.annotations.Nullable;

/** What is to happen next in a dispute, and the act that records it. */
public enum Turn {
    /** The parties consult each other. */
    CONSULT(Act.MEET),
    /** Some parties appoint their arbitrator. */
    APPOINT(Act.APPOINT),
    /** The arbitrators of the parties appoint the chair. */
    CHAIR(Act.APPOINT_CHAIR),
    /** The court that was asked names the chair. */
    COURT(Act.APPOINT_CHAIR),
    /** The panel rules. */
    RULE(Act.RULE),
    /** Nothing: it is closed. */
    NOTHING(null);

    private final @Nullable Act act;

    Turn(@Nullable Act act) {
        this.act = act;
    }

    public @Nullable Act act() {
        return act;
    }
}
