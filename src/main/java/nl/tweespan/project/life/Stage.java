package nl.tweespan.project.life;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import nl.tweespan.project.pages.ProjectStatus;

/** The stored stage of a project; running and ended follow from it and the dates (see {@link ProjectStatus}). */
public enum Stage {
    /** An initiative being written; only its own party sees it until it is submitted for the first time. */
    DRAFT,
    /** At the reviewer (article 4.1). */
    IN_REVIEW,
    /** Worked out into an agreement with its elements (article 4.2). */
    ELABORATION,
    /** At the approver. */
    IN_APPROVAL,
    /** Approved; waits for its conditions and the signatures (article 4.3). */
    SIGNING,
    /** Signed by all; runs from its start date. */
    AGREED,
    COMPLETED,
    TERMINATED,
    /** Consent withheld; open until told by word and in writing (article 1.4). */
    REFUSED,
    WITHDRAWN,
    /** Off-theme without a written agreement: known here, outside the framework (article 2.2). */
    NOT_COVERED;

    private static final Map<Stage, Set<Stage>> NEXT = Map.of(
            DRAFT, EnumSet.of(IN_REVIEW, WITHDRAWN),
            IN_REVIEW, EnumSet.of(ELABORATION, DRAFT, REFUSED, WITHDRAWN),
            ELABORATION, EnumSet.of(IN_APPROVAL, REFUSED, WITHDRAWN, NOT_COVERED),
            IN_APPROVAL, EnumSet.of(SIGNING, ELABORATION, REFUSED, WITHDRAWN),
            SIGNING, EnumSet.of(AGREED, REFUSED, WITHDRAWN),
            AGREED, EnumSet.of(COMPLETED, TERMINATED));

    /** Whether a project may go from this stage to the other in one move. */
    public boolean mayBecome(Stage next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }

    /** Whether nothing more can happen to the stage. */
    public boolean isFinal() {
        return !NEXT.containsKey(this);
    }
}
