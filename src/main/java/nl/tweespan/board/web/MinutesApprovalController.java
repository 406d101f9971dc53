package nl.tweespan.board.web;

import jakarta.validation.Valid;
import java.util.UUID;
import nl.tweespan.board.ConsultationDetails;
import nl.tweespan.board.ConsultationService;
import nl.tweespan.board.web.ConsultationPages.Place;
import nl.tweespan.board.web.ConsultationPages.Post;
import nl.tweespan.shared.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Approving the minutes for one's own party (article 7.2). */
@Controller
@RequestMapping("/frameworks/{code}/consultations/{id}/approval")
class MinutesApprovalController {

    private static final String TEMPLATE = "board/minutes-approval";

    private final ConsultationPages pages;
    private final ConsultationService service;

    MinutesApprovalController(ConsultationPages pages, ConsultationService service) {
        this.pages = pages;
        this.service = service;
    }

    @GetMapping
    String open(Actor actor, @PathVariable String code, @PathVariable UUID id, Model model) {
        ConsultationDetails consultation = pages.openMinuted(new Place(actor, code, id), model);
        model.addAttribute("form", new VersionForm(consultation.version()));
        return TEMPLATE;
    }

    @PostMapping
    String send(
            Actor actor,
            @PathVariable String code,
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") VersionForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        pages.minuted(new Place(actor, code, id), model);
        return pages.answer(
                new Post(new Place(actor, code, id), errors, model, redirect),
                TEMPLATE,
                form.version(),
                () -> service.approve(actor, code, id, form.version()),
                "board.done.approved");
    }
}
