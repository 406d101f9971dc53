package nl.tweespan.dispute.life;

import org.jspecify.annotations.Nullable;

/** What is to happen next in a dispute, and the act that records it. */
public enum NextStep {
    /** The parties consult each other. */
    CONSULT(DisputeAct.MEET),
    /** Some parties appoint their arbitrator. */
    APPOINT(DisputeAct.APPOINT),
    /** The arbitrators of the parties appoint the chair. */
    CHAIR(DisputeAct.APPOINT_CHAIR),
    /** The court that was asked names the chair. */
    COURT(DisputeAct.APPOINT_CHAIR),
    /** The panel rules. */
    RULE(DisputeAct.RULE),
    /** Nothing: it is closed. */
    NOTHING(null);

    private final @Nullable DisputeAct act;

    NextStep(@Nullable DisputeAct act) {
        this.act = act;
    }

    public @Nullable DisputeAct act() {
        return act;
    }
}
