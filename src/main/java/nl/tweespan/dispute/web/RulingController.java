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

/** The ruling of the panel, which binds the parties (article 9.3). */
@Controller
@RequestMapping("/frameworks/{code}/disputes/{id}/ruling")
class RulingController {

    private final DisputePages pages;
    private final DisputeService service;

    RulingController(DisputePages pages, DisputeService service) {
        this.pages = pages;
        this.service = service;
    }

    @GetMapping
    String form(Actor actor, @PathVariable String code, @PathVariable UUID id, Model model) {
        model.addAttribute("form", new RulingForm(pages.today().toString(), "", "", 0));
        return pages.open(actor, page(code, id), model);
    }

    @PostMapping
    String send(
            Actor actor,
            @PathVariable String code,
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") RulingForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        return pages.answer(
                new DisputePages.Post(actor, errors, model, redirect),
                page(code, id),
                form.version(),
                () -> service.rule(
                        actor,
                        new DisputeKey(code, id, form.version()),
                        TypedDate.of(form.on()),
                        form.text(),
                        form.place()));
    }

    private static DisputePages.Page page(String code, UUID id) {
        return new DisputePages.Page(code, id, DisputeAct.RULE, "dispute/ruling");
    }
}
