package nl.tweespan.dispute.life;

import java.util.Arrays;
import nl.tweespan.framework.Mandate;
import nl.tweespan.shared.NotFound;

/** What can be done about a dispute. */
public enum DisputeAct {
    OPEN("new", DisputeMandates.KEEP_DISPUTE),
    MEET("meetings", DisputeMandates.KEEP_DISPUTE),
    SETTLE("settlement", DisputeMandates.KEEP_DISPUTE),
    FAIL("failure", DisputeMandates.KEEP_DISPUTE),
    WITHDRAW("withdrawal", DisputeMandates.KEEP_DISPUTE),
    /** Confirming a settlement that another party recorded, or consenting to its withdrawal. */
    CONFIRM("confirmation", DisputeMandates.KEEP_DISPUTE),
    APPOINT("arbitrators", DisputeMandates.ARBITRATE),
    APPOINT_CHAIR("chair", DisputeMandates.ARBITRATE),
    ASK_COURT("court-request", DisputeMandates.ARBITRATE),
    RULE("ruling", DisputeMandates.ARBITRATE);

    private final String path;
    private final Mandate mandate;

    DisputeAct(String path, Mandate mandate) {
        this.path = path;
        this.mandate = mandate;
    }

    /** @throws NotFound when no act has this path */
    public static DisputeAct at(String path) {
        return Arrays.stream(values())
                .filter(act -> act.path.equals(path))
                .findAny()
                .orElseThrow(() -> new NotFound(path));
    }

    /** Last part of the address of its page. */
    public String path() {
        return path;
    }

    public Mandate mandate() {
        return mandate;
    }
}
