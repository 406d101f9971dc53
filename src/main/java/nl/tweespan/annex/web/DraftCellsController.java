package nl.tweespan.annex.web;

import nl.tweespan.annex.AnnexContent;
import nl.tweespan.annex.DraftDetails;
import nl.tweespan.annex.DraftService;
import nl.tweespan.annex.Drafts;
import nl.tweespan.framework.Framework;
import nl.tweespan.framework.Mandate;
import nl.tweespan.shared.Actor;
import nl.tweespan.shared.NotFound;
import nl.tweespan.shared.RuleBroken;
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

/** Marks the cells of the draft: the whole matrix in one form, or one cell. */
@Controller
@RequestMapping("/frameworks/{code}/annex/draft/cells")
class DraftCellsController {

    private final DraftPages pages;
    private final DraftService service;
    private final Drafts drafts;
    private final AnnexOptions options;

    DraftCellsController(DraftPages pages, DraftService service, Drafts drafts, AnnexOptions options) {
        this.pages = pages;
        this.service = service;
        this.drafts = drafts;
        this.options = options;
    }

    @GetMapping
    String form(@PathVariable String code, Actor actor, Model model) {
        DraftDetails draft = pages.open(actor, code, Mandate.DRAFT_ANNEX, model);
        model.addAttribute("form", CellsForm.of(draft.content(), draft.version()));
        return page(draft.content(), model);
    }

    @GetMapping("/{theme}/{domain}")
    String form(
            @PathVariable String code,
            @PathVariable String theme,
            @PathVariable String domain,
            Actor actor,
            Model model) {
        DraftDetails draft = pages.open(actor, code, Mandate.DRAFT_ANNEX, model);
        AnnexContent one = one(draft.content(), theme, domain);
        model.addAttribute("form", CellsForm.of(one, draft.version()));
        return page(one, model);
    }

    /** Both forms come in here: only the cells that were shown change. */
    @PostMapping
    String mark(
            @PathVariable String code,
            Actor actor,
            @ModelAttribute("form") CellsForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        Framework framework = pages.framework(code, actor);
        Mandate.DRAFT_ANNEX.of(actor, framework);
        DraftPages.Post post = new DraftPages.Post(actor, framework, errors, model, redirect);
        boolean marked = pages.done(post, form.version(), () -> {
            AnnexContent content = drafts.open(framework)
                    .orElseThrow(() -> new RuleBroken("2.2", "annex.rule.no-draft"))
                    .content();
            service.mark(actor, framework, form.version(), form.chosen(content));
            return Sentence.of("annex.done.marked");
        });
        if (marked) {
            return DraftPages.draft(framework);
        }
        return page(DraftPages.draft(model).content(), model);
    }

    private String page(AnnexContent shown, Model model) {
        model.addAttribute("shown", shown);
        model.addAttribute("states", options.states());
        return "annex/cells";
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
