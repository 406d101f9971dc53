package nl.tweespan.annex.web;

import jakarta.validation.Valid;
import nl.tweespan.annex.DraftService;
import nl.tweespan.framework.Framework;
import nl.tweespan.framework.Mandate;
import nl.tweespan.platform.TypedDate;
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

/** When the next version is to hold and to be reviewed, and why it is made. */
@Controller
@RequestMapping("/frameworks/{code}/annex/draft/plan")
class PlanController {

    private final DraftPages pages;
    private final DraftService service;

    PlanController(DraftPages pages, DraftService service) {
        this.pages = pages;
        this.service = service;
    }

    @GetMapping
    String form(@PathVariable String code, Actor actor, Model model) {
        model.addAttribute("form", VersionPlanForm.of(pages.open(actor, code, Mandate.DRAFT_ANNEX, model)));
        return "annex/plan";
    }

    @PostMapping
    String plan(
            @PathVariable String code,
            Actor actor,
            @Valid @ModelAttribute("form") VersionPlanForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        Framework framework = pages.framework(code, actor);
        Mandate.DRAFT_ANNEX.of(actor, framework);
        DraftPages.Post post = new DraftPages.Post(actor, framework, errors, model, redirect);
        boolean planned = pages.done(post, form.version(), () -> {
            service.plan(
                    actor,
                    framework,
                    form.version(),
                    TypedDate.parse(form.inForceFrom()).orElse(null),
                    TypedDate.parse(form.reviewBy()).orElse(null),
                    form.explanation());
            return Sentence.of("annex.done.planned");
        });
        return planned ? DraftPages.draft(framework) : "annex/plan";
    }
}
