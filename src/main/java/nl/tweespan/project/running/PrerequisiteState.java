package nl.tweespan.project.running;

import java.time.LocalDate;
import java.util.List;
import nl.tweespan.shared.Sentence;

/** Whether a prerequisite of a project is there on a day. The database derives from the same proofs whether the project may run. */
public enum PrerequisiteState {
    VALID("met"),
    /** Was there, and is no more on that day. */
    LAPSED("bad"),
    MISSING("due");

    private final String tone;

    PrerequisiteState(String tone) {
        this.tone = tone;
    }

    /** Of the proofs of one prerequisite. */
    public static PrerequisiteState of(List<PrerequisiteProof> proofs, LocalDate day) {
        if (proofs.stream().anyMatch(proof -> proof.holds(day))) {
            return VALID;
        }
        return proofs.stream().anyMatch(proof -> proof.validFrom().isBefore(day)) ? LAPSED : MISSING;
    }

    /** Tone of its tag. */
    public String tone() {
        return tone;
    }

    public Sentence words() {
        return Sentence.of("project.prerequisite.state." + name());
    }
}
