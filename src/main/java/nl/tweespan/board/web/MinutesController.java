package nl.tweespan.board.web;

import java.util.Objects;
import java.util.UUID;
import nl.tweespan.board.consultation.ConsultationService;
import nl.tweespan.platform.form.Form;
import nl.tweespan.platform.form.FormMapping;
import nl.tweespan.platform.form.Yes;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The minutes of a consultation, worded anew until each party approved them (article 7.2). */
@Controller
@RequestMapping("/frameworks/{code}/consultations/{id}")
class MinutesController {

    private final ConsultationPages pages;
    private final ConsultationService service;

    MinutesController(ConsultationPages pages, ConsultationService service) {
        this.pages = pages;
        this.service = service;
    }

    @FormMapping("/minutes")
    String correct(@PathVariable String code, @PathVariable UUID id, Form<MinutesForm> form) {
        return form.answer(
                pages.minuted(form.actor(), code, id, "board/consultation-fields")
                        .words("board.minutes.")
                        .done("board.done.corrected"),
                consultation -> MinutesForm.of(Objects.requireNonNull(consultation.lastMinutes())),
                typed -> service.correct(form.actor(), code, id, form.version(), typed.wording()));
    }

    @FormMapping("/approval")
    String approve(@PathVariable String code, @PathVariable UUID id, Form<Yes> form) {
        return form.answer(
                pages.minuted(form.actor(), code, id, "board/approval").done("board.done.approved"),
                consultation -> new Yes(),
                yes -> service.approve(form.actor(), code, id, form.version()));
    }
}
