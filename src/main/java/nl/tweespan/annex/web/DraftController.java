package nl.tweespan.annex.web;

import java.util.Map;
import java.util.Optional;
import nl.tweespan.annex.AnnexContent;
import nl.tweespan.annex.AnnexVersion;
import nl.tweespan.annex.life.DraftDetails;
import nl.tweespan.annex.life.DraftService;
import nl.tweespan.annex.life.Drafts;
import nl.tweespan.framework.Framework;
import nl.tweespan.framework.Frameworks;
import nl.tweespan.party.Parties;
import nl.tweespan.platform.form.Done;
import nl.tweespan.platform.form.Form;
import nl.tweespan.platform.form.FormMapping;
import nl.tweespan.platform.form.Once;
import nl.tweespan.platform.form.Yes;
import nl.tweespan.shared.Actor;
import nl.tweespan.shared.NotFound;
import nl.tweespan.shared.Sentence;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The draft of the next version: begun, read, marked, planned, put before the boards, accepted, discarded. */
@Controller
@RequestMapping("/frameworks/{code}/annex/draft")
class DraftController {

    private final Frameworks frameworks;
    private final Drafts drafts;
    private final DraftActPage pages;
    private final DraftService service;
    private final Parties parties;
    private final Once once;

    DraftController(
            Frameworks frameworks,
            Drafts drafts,
            DraftActPage pages,
            DraftService service,
            Parties parties,
            Once once) {
        this.frameworks = frameworks;
        this.drafts = drafts;
        this.pages = pages;
        this.service = service;
        this.parties = parties;
        this.once = once;
    }

    @GetMapping
    String show(@PathVariable String code, Actor actor, Model model) {
        Framework framework = frameworks.byCode(code, actor);
        Optional<DraftDetails> draft = drafts.open(framework);
        if (draft.isEmpty()) {
            return "redirect:" + versions(code);
        }
        boolean possible = draft.get().current() && drafts.possible(framework);
        boolean drafter = DraftService.DRAFT_ANNEX.heldBy(actor, framework);
        model.addAttribute("framework", framework);
        model.addAttribute("draft", draft.get());
        model.addAttribute("mayDraft", possible && drafter);
        model.addAttribute("mayOffer", possible && drafter && draft.get().offeredBy(actor.partyId()));
        model.addAttribute("mayDiscard", drafter);
        model.addAttribute("mayAccept", possible && DraftService.ACCEPT_ANNEX.heldBy(actor, framework));
        model.addAttribute("party", actor.partyId());
        model.addAttribute("organisations", parties.all());
        return "annex/draft";
    }

    @PostMapping
    String begin(@PathVariable String code, Actor actor, RedirectAttributes redirect) {
        return "redirect:"
                + once.make(() -> {
                    service.begin(actor, code);
                    redirect.addFlashAttribute("done", Sentence.of("annex.done.begun"));
                    return DraftActPage.url(code);
                });
    }

    @PostMapping("/drift")
    String correct(@PathVariable String code, Actor actor, RedirectAttributes redirect) {
        return "redirect:"
                + once.make(() -> {
                    int corrected = service.correct(actor, code);
                    redirect.addFlashAttribute("done", Sentence.of("annex.done.corrected", corrected));
                    return corrected == 0 ? versions(code) : DraftActPage.url(code);
                });
    }

    /** Marks the whole matrix in one form, or one cell; only the cells that were shown change. */
    @FormMapping({"/cells", "/cells/{theme}/{domain}"})
    String mark(
            @PathVariable String code,
            @PathVariable(required = false) @Nullable String theme,
            @PathVariable(required = false) @Nullable String domain,
            Form<CellsForm> form) {
        return form.answer(
                pages.of("annex/cells", form, code, DraftService.DRAFT_ANNEX)
                        .done("annex.done.marked")
                        .with(
                                "shown",
                                draft -> theme == null || domain == null
                                        ? draft.content()
                                        : one(draft.content(), theme, domain)),
                draft -> new CellsForm(Map.of()),
                typed -> service.mark(form.actor(), code, form.version(), typed::chosen));
    }

    /** When the next version is to hold and to be reviewed, and why it is made. */
    @FormMapping("/plan")
    String plan(@PathVariable String code, Form<VersionPlanForm> form) {
        return form.answer(
                pages.of("annex/plan", form, code, DraftService.DRAFT_ANNEX).done("annex.done.planned"),
                VersionPlanForm::of,
                typed -> service.plan(form.actor(), code, form.version(), typed.plan()));
    }

    @FormMapping("/offer")
    String offer(@PathVariable String code, Form<Yes> form) {
        return form.answer(
                pages.of("annex/offer", form, code, DraftService.DRAFT_ANNEX).done("annex.done.offered"),
                draft -> new Yes(),
                typed -> service.offer(form.actor(), code, form.version()));
    }

    @FormMapping("/acceptance")
    String accept(@PathVariable String code, Form<Yes> form) {
        return form.make(
                pages.of("annex/acceptance", form, code, DraftService.ACCEPT_ANNEX)
                        .text(DraftDetails::text, drafts::changes),
                draft -> new Yes(),
                typed -> {
                    AnnexVersion version = service.accept(form.actor(), code, form.read());
                    if (version == null) {
                        return Done.at(DraftActPage.url(code), "annex.done.accepted");
                    }
                    return version.unchanged()
                            ? Done.at(
                                    versions(code), "annex.done.unchanged", version.number() - 1, version.acceptedOn())
                            : Done.at(versions(code), "annex.done.version", version.number(), version.inForceFrom());
                });
    }

    @FormMapping("/removal")
    String discard(@PathVariable String code, Form<Yes> form) {
        return form.make(pages.of("annex/discard", form, code, DraftService.DRAFT_ANNEX), draft -> new Yes(), typed -> {
            service.discard(form.actor(), code, form.version());
            return Done.at(versions(code), "annex.done.discarded");
        });
    }

    private static String versions(String code) {
        return "/frameworks/" + code + "/annex";
    }

    /** The draft cut down to one cell. */
    private static AnnexContent one(AnnexContent content, String theme, String domain) {
        AnnexContent one = new AnnexContent(
                content.theme(theme).stream().toList(),
                content.domain(domain).stream().toList(),
                content.cells());
        if (one.themes().isEmpty() || one.domains().isEmpty()) {
            throw new NotFound("cell " + theme + " × " + domain);
        }
        return one;
    }
}
