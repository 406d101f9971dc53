package nl.tweespan.dispute.web;

import jakarta.validation.Valid;
import java.util.UUID;
import nl.tweespan.dispute.DisputeAct;
import nl.tweespan.dispute.DisputeKey;
import nl.tweespan.dispute.DisputeService;
import nl.tweespan.platform.TypedDate;
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

/** The request to the court to name the chair (article 9.2). */
@Controller
@RequestMapping("/frameworks/{code}/disputes/{id}/court-request")
class CourtRequestController {

    private final DisputePages pages;
    private final DisputeService service;

    CourtRequestController(DisputePages pages, DisputeService service) {
        this.pages = pages;
        this.service = service;
    }

    @GetMapping
    String form(Actor actor, @PathVariable String code, @PathVariable UUID id, Model model) {
        model.addAttribute("form", new CourtRequestForm(pages.today().toString(), "", 0));
        return pages.open(actor, page(code, id), model);
    }

    @PostMapping
    String send(
            Actor actor,
            @PathVariable String code,
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") CourtRequestForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        return pages.answer(
                new DisputePages.Post(actor, errors, model, redirect),
                page(code, id),
                form.version(),
                () -> service.askCourt(
                        actor,
                        new DisputeKey(code, id, form.version()),
                        TypedDate.of(form.on()),
                        form.courtReference()));
    }

    private static DisputePages.Page page(String code, UUID id) {
        return new DisputePages.Page(code, id, DisputeAct.ASK_COURT, "dispute/court-request");
    }
}
