package nl.tweespan.annex.web;

import nl.tweespan.annex.DraftService;
import nl.tweespan.framework.Framework;
import nl.tweespan.framework.Mandate;
import nl.tweespan.shared.Actor;
import nl.tweespan.shared.Sentence;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Puts the draft before the boards. */
@Controller
@RequestMapping("/frameworks/{code}/annex/draft/offer")
class OfferController {

    private final DraftPages pages;
    private final DraftService service;

    OfferController(DraftPages pages, DraftService service) {
        this.pages = pages;
        this.service = service;
    }

    @GetMapping
    String form(@PathVariable String code, Actor actor, Model model) {
        pages.open(actor, code, Mandate.DRAFT_ANNEX, model);
        model.addAttribute("form", new VersionForm(0));
        model.addAttribute("party", actor.partyId());
        return "annex/offer";
    }

    @PostMapping
    String offer(
            @PathVariable String code,
            Actor actor,
            @ModelAttribute("form") VersionForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        Framework framework = pages.framework(code, actor);
        Mandate.DRAFT_ANNEX.of(actor, framework);
        DraftPages.Post post = new DraftPages.Post(actor, framework, errors, model, redirect);
        boolean offered = pages.done(post, form.version(), () -> {
            service.offer(actor, framework, form.version());
            return Sentence.of("annex.done.offered");
        });
        model.addAttribute("party", actor.partyId());
        return offered ? DraftPages.draft(framework) : "annex/offer";
    }
}
