package nl.tweespan.annex.web;

import java.util.Optional;
import nl.tweespan.annex.AnnexVersion;
import nl.tweespan.annex.DraftDetails;
import nl.tweespan.annex.DraftService;
import nl.tweespan.annex.Drafts;
import nl.tweespan.framework.Framework;
import nl.tweespan.framework.Mandate;
import nl.tweespan.party.Parties;
import nl.tweespan.platform.form.Once;
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

/** The draft of the next version: begun, read, accepted, discarded. */
@Controller
@RequestMapping("/frameworks/{code}/annex/draft")
class DraftController {

    private final DraftPages pages;
    private final DraftService service;
    private final Drafts drafts;
    private final Parties parties;
    private final Once once;

    DraftController(DraftPages pages, DraftService service, Drafts drafts, Parties parties, Once once) {
        this.pages = pages;
        this.service = service;
        this.drafts = drafts;
        this.parties = parties;
        this.once = once;
    }

    @GetMapping
    String show(@PathVariable String code, Actor actor, Model model) {
        Framework framework = pages.framework(code, actor);
        Optional<DraftDetails> draft = pages.find(framework, model);
        if (draft.isEmpty()) {
            return DraftPages.versions(framework);
        }
        boolean possible = draft.get().current() && drafts.possible(framework);
        boolean drafter = Mandate.DRAFT_ANNEX.heldBy(actor, framework);
        model.addAttribute("mayDraft", possible && drafter);
        model.addAttribute("mayOffer", possible && drafter && draft.get().offeredBy(actor.partyId()));
        model.addAttribute("mayDiscard", drafter);
        model.addAttribute("mayAccept", possible && Mandate.ACCEPT_ANNEX.heldBy(actor, framework));
        model.addAttribute("party", actor.partyId());
        model.addAttribute("organisations", parties.all());
        return "annex/draft";
    }

    @PostMapping
    String begin(@PathVariable String code, Actor actor, RedirectAttributes redirect) {
        Framework framework = pages.framework(code, actor);
        return once.make(() -> {
            service.begin(actor, framework);
            redirect.addFlashAttribute("done", Sentence.of("annex.done.begun"));
            return DraftPages.draft(framework);
        });
    }

    @PostMapping("/drift")
    String correct(@PathVariable String code, Actor actor, RedirectAttributes redirect) {
        Framework framework = pages.framework(code, actor);
        return once.make(() -> {
            int corrected = service.correct(actor, framework);
            redirect.addFlashAttribute("done", Sentence.of("annex.done.corrected", corrected));
            return corrected == 0 ? DraftPages.versions(framework) : DraftPages.draft(framework);
        });
    }

    @GetMapping("/acceptance")
    String acceptance(@PathVariable String code, Actor actor, Model model) {
        pages.open(actor, code, Mandate.ACCEPT_ANNEX, model);
        model.addAttribute("form", new VersionForm(0));
        model.addAttribute("party", actor.partyId());
        return "annex/acceptance";
    }

    @PostMapping("/acceptance")
    String accept(
            @PathVariable String code,
            Actor actor,
            @ModelAttribute("form") VersionForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        Framework framework = pages.framework(code, actor);
        DraftPages.Post post = new DraftPages.Post(actor, framework, errors, model, redirect);
        boolean accepted = pages.done(post, form.version(), () -> {
            AnnexVersion version = service.accept(actor, framework, form.version());
            if (version == null) {
                return Sentence.of("annex.done.accepted");
            }
            return version.unchanged()
                    ? Sentence.of("annex.done.unchanged", version.number() - 1, version.acceptedOn())
                    : Sentence.of("annex.done.version", version.number(), version.inForceFrom());
        });
        model.addAttribute("party", actor.partyId());
        if (!accepted) {
            return "annex/acceptance";
        }
        return drafts.open(framework).isPresent() ? DraftPages.draft(framework) : DraftPages.versions(framework);
    }

    @GetMapping("/removal")
    String removal(@PathVariable String code, Actor actor, Model model) {
        pages.open(actor, code, Mandate.DRAFT_ANNEX, model);
        model.addAttribute("form", new VersionForm(0));
        return "annex/discard";
    }

    @PostMapping("/removal")
    String discard(
            @PathVariable String code,
            Actor actor,
            @ModelAttribute("form") VersionForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        Framework framework = pages.framework(code, actor);
        DraftPages.Post post = new DraftPages.Post(actor, framework, errors, model, redirect);
        boolean discarded = pages.done(post, form.version(), () -> {
            service.discard(actor, framework, form.version());
            return Sentence.of("annex.done.discarded");
        });
        return discarded ? DraftPages.versions(framework) : "annex/discard";
    }
}
