package nl.tweespan.amendment.life;

import nl.tweespan.framework.Framework;
import nl.tweespan.shared.Sentence;

/** How an amendment or a notice stands, always derived. */
public enum ChangeStatus {
    /** Waits for the answer of another party. */
    ANSWER_DUE("due"),
    ANSWER_LATE("bad"),
    /** A meeting is planned; the answer comes after it. */
    MEETING("accent"),
    /** Waits for what it means for projects. */
    CONSEQUENCES("due"),
    /** Can be adopted or settled. */
    READY("accent"),
    /** A board has adopted it, and waits for that of another party. */
    ADOPTING("due"),
    ADOPTED("met"),
    REJECTED("neutral"),
    WITHDRAWN("neutral"),
    /** Notice was sent, and nobody said yet that it was received. */
    SENT("due"),
    /** Received, under an agreement that leaves the term open; no end was agreed. */
    ENDLESS("due"),
    /** The framework has ended by notice, and what becomes of its projects is not settled. */
    UNSETTLED("bad"),
    SETTLED("accent"),
    ENDED("neutral");

    private final String tone;

    ChangeStatus(String tone) {
        this.tone = tone;
    }

    /** Tone of its tag. */
    public String tone() {
        return tone;
    }

    public Sentence words() {
        return Sentence.of("amendment.status." + name());
    }

    static ChangeStatus of(ChangeSnapshot stand, Framework framework) {
        return switch (stand.state()) {
            case REJECTED -> REJECTED;
            case WITHDRAWN -> WITHDRAWN;
            case DONE -> done(stand);
            case OPEN -> stand.lapsed() ? ENDED : open(stand, framework);
        };
    }

    private static ChangeStatus done(ChangeSnapshot stand) {
        if (stand.kind() == ChangeKind.AMENDMENT) {
            return ADOPTED;
        }
        return stand.ended() ? ENDED : stand.endless() ? ENDLESS : SETTLED;
    }

    private static ChangeStatus open(ChangeSnapshot stand, Framework framework) {
        if (stand.kind() == ChangeKind.NOTICE) {
            return notice(stand);
        }
        if (stand.late(framework)) {
            return ANSWER_LATE;
        }
        boolean silent = !stand.silent(framework).isEmpty();
        if (silent && stand.meets()) {
            return MEETING;
        }
        if (silent && !stand.meets()) {
            return ANSWER_DUE;
        }
        if (stand.missing() > 0) {
            return CONSEQUENCES;
        }
        return stand.adopted().isEmpty() ? READY : ADOPTING;
    }

    private static ChangeStatus notice(ChangeSnapshot stand) {
        if (stand.receivedOn() == null) {
            return SENT;
        }
        if (stand.unsettled()) {
            return UNSETTLED;
        }
        if (stand.endless()) {
            return ENDLESS;
        }
        return stand.missing() > 0 ? CONSEQUENCES : READY;
    }
}
