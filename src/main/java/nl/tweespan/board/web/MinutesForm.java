package nl.tweespan.board.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import nl.tweespan.board.consultation.ConsultationDetails.Minutes;
import nl.tweespan.board.consultation.HeldConsultation.Wording;

/** A next wording of the minutes as typed. */
record MinutesForm(
        @NotBlank @Size(max = 20_000) String text,
        @Size(max = 8_000) String decisions) {

    static MinutesForm of(Minutes last) {
        return new MinutesForm(last.text(), last.decisions() == null ? "" : last.decisions());
    }

    Wording wording() {
        return new Wording(text, decisions == null ? "" : decisions);
    }
}
