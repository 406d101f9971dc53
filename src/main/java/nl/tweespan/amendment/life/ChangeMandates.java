package nl.tweespan.amendment.life;

import static nl.tweespan.shared.Role.APPROVER;
import static nl.tweespan.shared.Role.BOARD_MEMBER;
import static nl.tweespan.shared.Role.COORDINATOR;

import nl.tweespan.framework.Mandate;

/** Who may change or end the agreement (article 8). */
public final class ChangeMandates {

    /** Proposing an amendment, giving reasons and consequences for projects, withdrawing it (8.1). */
    public static final Mandate PROPOSE_AMENDMENT =
            Mandate.of("propose amendment", COORDINATOR, APPROVER, BOARD_MEMBER);

    /** Answering in writing what the other party proposed, or planning a meeting about it (8.1). */
    public static final Mandate ANSWER = Mandate.of("answer", COORDINATOR, APPROVER, BOARD_MEMBER);

    /** Adopting an amendment (8.1). */
    public static final Mandate ADOPT_AMENDMENT = Mandate.of("adopt amendment", BOARD_MEMBER);

    /** Giving notice, withdrawing it and settling what becomes of the projects (8.2). */
    public static final Mandate GIVE_NOTICE = Mandate.of("give notice", BOARD_MEMBER);

    private ChangeMandates() {}
}
