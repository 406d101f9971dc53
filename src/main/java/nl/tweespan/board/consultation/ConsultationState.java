package nl.tweespan.board.consultation;

import java.time.LocalDate;

/** What came of a consultation, derived from its dates. */
public enum ConsultationState {
    PLANNED("accent"),
    /** Its day has passed, and nothing was recorded. */
    UNRECORDED("due"),
    HELD("met"),
    CANCELLED("neutral");

    private final String tone;

    ConsultationState(String tone) {
        this.tone = tone;
    }

    static ConsultationState of(LocalDate plannedFor, boolean held, boolean cancelled, LocalDate day) {
        if (held || cancelled) {
            return held ? HELD : CANCELLED;
        }
        return plannedFor.isBefore(day) ? UNRECORDED : PLANNED;
    }

    /** Tone of the tag that shows it. */
    public String tone() {
        return tone;
    }
}
