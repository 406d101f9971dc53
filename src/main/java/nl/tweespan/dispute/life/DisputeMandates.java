package nl.tweespan.dispute.life;

import static nl.tweespan.shared.Role.APPROVER;
import static nl.tweespan.shared.Role.BOARD_MEMBER;
import static nl.tweespan.shared.Role.COORDINATOR;

import nl.tweespan.framework.Mandate;

/** Who may act in a dispute (article 9). */
public final class DisputeMandates {

    /** Opening a dispute, recording the consultation about it and how it ends (9). */
    public static final Mandate KEEP_DISPUTE = Mandate.of("keep dispute", COORDINATOR, APPROVER, BOARD_MEMBER);

    /** Appointing an arbitrator or the chair, asking the court, recording the ruling (9). */
    public static final Mandate ARBITRATE = Mandate.of("arbitrate", BOARD_MEMBER);

    private DisputeMandates() {}
}
