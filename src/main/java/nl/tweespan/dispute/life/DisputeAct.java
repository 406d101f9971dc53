package nl.tweespan.dispute.life;

import nl.tweespan.framework.Mandate;

/** What can be done about a dispute. */
public enum DisputeAct {
    OPEN("new", Mandate.KEEP_DISPUTE),
    MEET("meetings", Mandate.KEEP_DISPUTE),
    SETTLE("settlement", Mandate.KEEP_DISPUTE),
    FAIL("failure", Mandate.KEEP_DISPUTE),
    WITHDRAW("withdrawal", Mandate.KEEP_DISPUTE),
    /** Confirming a settlement that another party recorded, or consenting to its withdrawal. */
    CONFIRM("confirmation", Mandate.KEEP_DISPUTE),
    APPOINT("arbitrators", Mandate.ARBITRATE),
    APPOINT_CHAIR("chair", Mandate.ARBITRATE),
    ASK_COURT("court-request", Mandate.ARBITRATE),
    RULE("ruling", Mandate.ARBITRATE);

    private final String path;
    private final Mandate mandate;

    DisputeAct(String path, Mandate mandate) {
        this.path = path;
        this.mandate = mandate;
    }

    /** Last part of the address of its page. */
    public String path() {
        return path;
    }

    public Mandate mandate() {
        return mandate;
    }
}
