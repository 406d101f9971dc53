package nl.tweespan.annex.web;

import jakarta.validation.Valid;
import nl.tweespan.annex.AnnexContent.Domain;
import nl.tweespan.annex.DraftDetails;
import nl.tweespan.annex.ThemeService;
import nl.tweespan.framework.Framework;
import nl.tweespan.framework.Mandate;
import nl.tweespan.shared.Actor;
import nl.tweespan.shared.NotFound;
import nl.tweespan.shared.Sentence;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Adds a domain to the draft, and changes what one says. */
@Controller
@RequestMapping("/frameworks/{code}/annex/draft/domains")
class DraftDomainController {

    private final DraftPages pages;
    private final ThemeService themes;
    private final AnnexOptions options;

    DraftDomainController(DraftPages pages, ThemeService themes, AnnexOptions options) {
        this.pages = pages;
        this.themes = themes;
        this.options = options;
    }

    /** @param party code of the party that brings it in; by default the one that brought in the others */
    @GetMapping
    String empty(
            @PathVariable String code,
            @RequestParam(required = false) @Nullable String party,
            Actor actor,
            Model model) {
        DraftDetails draft = pages.open(actor, code, Mandate.DRAFT_ANNEX, model);
        Framework framework = pages.framework(code, actor);
        Framework.Party brings = party != null
                ? framework.party(party)
                : draft.content().domains().stream()
                        .findFirst()
                        .map(domain -> framework.party(domain.organisationId()))
                        .orElse(framework.parties().get(0));
        return page(framework, brings, null, DomainForm.empty(draft.version()), model);
    }

    @PostMapping
    String add(
            @PathVariable String code,
            @RequestParam String party,
            Actor actor,
            @Valid @ModelAttribute("form") DomainForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        Framework framework = pages.framework(code, actor);
        Mandate.DRAFT_ANNEX.of(actor, framework);
        Framework.Party brings = framework.party(party);
        DraftPages.Post post = new DraftPages.Post(actor, framework, errors, model, redirect);
        boolean added = pages.done(post, form.version(), () -> {
            themes.addDomain(actor, framework, form.version(), party, form.words());
            return Sentence.of("annex.done.added", form.words().name());
        });
        return added ? DraftPages.draft(framework) : page(framework, brings, null, form, model);
    }

    @GetMapping("/{domain}")
    String form(@PathVariable String code, @PathVariable String domain, Actor actor, Model model) {
        DraftDetails draft = pages.open(actor, code, Mandate.DRAFT_ANNEX, model);
        Framework framework = pages.framework(code, actor);
        Domain now = find(draft, domain);
        return page(framework, framework.party(now.organisationId()), now, DomainForm.of(now, draft.version()), model);
    }

    @PostMapping("/{domain}")
    String change(
            @PathVariable String code,
            @PathVariable String domain,
            Actor actor,
            @Valid @ModelAttribute("form") DomainForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        Framework framework = pages.framework(code, actor);
        Mandate.DRAFT_ANNEX.of(actor, framework);
        DraftPages.Post post = new DraftPages.Post(actor, framework, errors, model, redirect);
        boolean changed = pages.done(post, form.version(), () -> {
            themes.changeDomain(actor, framework, form.version(), domain, form.words());
            return Sentence.of("annex.done.changed", form.words().name());
        });
        if (changed) {
            return DraftPages.draft(framework);
        }
        Domain now = find(DraftPages.draft(model), domain);
        return page(framework, framework.party(now.organisationId()), now, form, model);
    }

    private static Domain find(DraftDetails draft, String code) {
        return draft.content().domain(code).orElseThrow(() -> new NotFound("domain " + code));
    }

    private String page(
            Framework framework, Framework.Party party, @Nullable Domain domain, DomainForm form, Model model) {
        model.addAttribute("party", party);
        model.addAttribute("domain", domain);
        model.addAttribute("form", form);
        model.addAttribute("groups", options.units(party.id(), form.groups()));
        model.addAttribute("institutes", options.institutes(party.id()));
        return "annex/domain";
    }
}
