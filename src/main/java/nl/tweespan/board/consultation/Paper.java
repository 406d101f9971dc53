package nl.tweespan.board.consultation;

import java.time.Instant;

/**
 * A paper of a consultation as it was discussed.
 *
 * @param html made by our own escaping templates
 * @param sha256 fingerprint that was taken when it was kept
 * @param intact whether the words still have that fingerprint; if not, they must not be shown
 */
public record Paper(String html, String sha256, Instant frozenAt, boolean intact) {

    /** Which paper. */
    public enum Part {
        AGENDA,
        REPORT
    }
}
