package nl.tweespan.annex.web;

import java.util.UUID;
import nl.tweespan.annex.AnnexContent;
import nl.tweespan.annex.DraftDetails;
import nl.tweespan.annex.Matrices;
import nl.tweespan.annex.ThemeService;
import nl.tweespan.framework.Framework;
import nl.tweespan.framework.Mandate;
import nl.tweespan.shared.Actor;
import nl.tweespan.shared.Localised;
import nl.tweespan.shared.NotFound;
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

/** Takes a theme or domain out of the draft, after a look at the projects that serve it. */
@Controller
@RequestMapping("/frameworks/{code}/annex/draft/{things:themes|domains}/{thing}/removal")
class RemovalController {

    private final DraftPages pages;
    private final ThemeService themes;
    private final Matrices matrices;

    RemovalController(DraftPages pages, ThemeService themes, Matrices matrices) {
        this.pages = pages;
        this.themes = themes;
        this.matrices = matrices;
    }

    @GetMapping
    String form(
            @PathVariable String code,
            @PathVariable String things,
            @PathVariable String thing,
            Actor actor,
            Model model) {
        DraftDetails draft = pages.open(actor, code, Mandate.DRAFT_ANNEX, model);
        model.addAttribute("form", new VersionForm(draft.version()));
        return page(pages.framework(code, actor), things, thing, model);
    }

    @PostMapping
    String remove(
            @PathVariable String code,
            @PathVariable String things,
            @PathVariable String thing,
            Actor actor,
            @ModelAttribute("form") VersionForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        Framework framework = pages.framework(code, actor);
        Mandate.DRAFT_ANNEX.of(actor, framework);
        DraftPages.Post post = new DraftPages.Post(actor, framework, errors, model, redirect);
        boolean removed = pages.done(post, form.version(), () -> {
            if (things.equals("themes")) {
                themes.removeTheme(actor, framework, form.version(), thing);
            } else {
                themes.removeDomain(actor, framework, form.version(), thing);
            }
            return Sentence.of("annex.done.removed");
        });
        return removed ? DraftPages.draft(framework) : page(framework, things, thing, model);
    }

    private String page(Framework framework, String things, String thing, Model model) {
        AnnexContent content = DraftPages.draft(model).content();
        Named named = (things.equals("themes")
                        ? content.theme(thing).map(theme -> new Named(theme.id(), theme.name()))
                        : content.domain(thing).map(domain -> new Named(domain.id(), domain.name())))
                .orElseThrow(() -> new NotFound(thing));
        model.addAttribute("things", things);
        model.addAttribute("thing", thing);
        model.addAttribute("name", named.name());
        model.addAttribute("projects", matrices.serving(framework.id(), named.id()));
        return "annex/removal";
    }

    private record Named(UUID id, Localised name) {}
}
