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

/** Consultation about a dispute and the ways in which it ends (article 9.1): a day and a text each. */
@Controller
@RequestMapping("/frameworks/{code}/disputes/{id}/{path:meetings|settlement|failure|withdrawal}")
class ConsultationController {

    private final DisputePages pages;
    private final DisputeService service;

    ConsultationController(DisputePages pages, DisputeService service) {
        this.pages = pages;
        this.service = service;
    }

    @GetMapping
    String form(Actor actor, @PathVariable String code, @PathVariable UUID id, @PathVariable String path, Model model) {
        model.addAttribute("form", new ConsultationForm(pages.today().toString(), "", 0));
        return pages.open(actor, page(code, id, path), model);
    }

    @PostMapping
    String send(
            Actor actor,
            @PathVariable String code,
            @PathVariable UUID id,
            @PathVariable String path,
            @Valid @ModelAttribute("form") ConsultationForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        DisputePages.Page page = page(code, id, path);
        return pages.answer(
                new DisputePages.Post(actor, errors, model, redirect),
                page,
                form.version(),
                () -> record(actor, page.act(), new DisputeKey(code, id, form.version()), form));
    }

    private void record(Actor actor, DisputeAct act, DisputeKey key, ConsultationForm form) {
        switch (act) {
            case MEET -> service.meet(actor, key, TypedDate.of(form.on()), form.text());
            case SETTLE -> service.settle(actor, key, TypedDate.of(form.on()), form.text());
            case FAIL -> service.fail(actor, key, TypedDate.of(form.on()), form.text());
            default -> service.withdraw(actor, key, TypedDate.of(form.on()), form.text());
        }
    }

    private static DisputePages.Page page(String code, UUID id, String path) {
        DisputeAct act = switch (path) {
            case "meetings" -> DisputeAct.MEET;
            case "settlement" -> DisputeAct.SETTLE;
            case "failure" -> DisputeAct.FAIL;
            default -> DisputeAct.WITHDRAW;
        };
        return new DisputePages.Page(code, id, act, "dispute/consultation");
    }
}
