package nl.tweespan.annex.web;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import nl.tweespan.annex.DraftDetails;
import nl.tweespan.annex.Drafts;
import nl.tweespan.framework.Framework;
import nl.tweespan.framework.Frameworks;
import nl.tweespan.framework.Mandate;
import nl.tweespan.platform.Forms;
import nl.tweespan.platform.form.Once;
import nl.tweespan.shared.Actor;
import nl.tweespan.shared.RuleBroken;
import nl.tweespan.shared.Sentence;
import nl.tweespan.shared.StaleVersion;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Opens a form of the draft and answers it: back to the draft when done, else the form again with all that was typed. */
@Component
class DraftPages {

    private final Frameworks frameworks;
    private final Drafts drafts;
    private final Once once;

    DraftPages(Frameworks frameworks, Drafts drafts, Once once) {
        this.frameworks = frameworks;
        this.drafts = drafts;
        this.once = once;
    }

    /** A form that came in. */
    record Post(Actor actor, Framework framework, BindingResult errors, Model model, RedirectAttributes redirect) {}

    Framework framework(String code, Actor actor) {
        return frameworks.byCode(code, actor);
    }

    /** The draft for a form that only some may send. */
    DraftDetails open(Actor actor, String code, Mandate mandate, Model model) {
        Framework framework = framework(code, actor);
        mandate.of(actor, framework);
        return show(framework, model);
    }

    /**
     * Puts the draft before the page.
     *
     * @throws RuleBroken when there is none
     */
    DraftDetails show(Framework framework, Model model) {
        return find(framework, model).orElseThrow(() -> new RuleBroken("2.2", "annex.rule.no-draft"));
    }

    /** Puts the draft before the page, if there is one. */
    Optional<DraftDetails> find(Framework framework, Model model) {
        Optional<DraftDetails> draft = drafts.open(framework);
        draft.ifPresent(open -> {
            model.addAttribute("framework", framework);
            model.addAttribute("draft", open);
            model.addAttribute("version", open.version());
        });
        return draft;
    }

    /**
     * Answers the form.
     *
     * @param version that came with it; once the draft changed, the page shows what is stored now and takes its version
     * @param act does it, and tells what was done
     * @return whether it is done; else the form comes back
     */
    boolean done(Post post, long version, Supplier<Sentence> act) {
        String next = "/frameworks/" + post.framework().code() + "/annex/draft";
        if (once.attempt(post.errors(), next, () -> post.redirect().addFlashAttribute("done", act.get()))) {
            return true;
        }
        boolean stale = Forms.stale(post.errors());
        if (stale && drafts.open(post.framework()).isEmpty()) {
            throw new StaleVersion("draft of the annex of " + post.framework().code());
        }
        DraftDetails draft = show(post.framework(), post.model());
        post.model().addAttribute("version", stale ? draft.version() : version);
        return false;
    }

    /** The draft that the page under way shows. */
    static DraftDetails draft(Model model) {
        return (DraftDetails) Objects.requireNonNull(model.getAttribute("draft"));
    }

    /** Where the reader goes when a change of the draft is made. */
    static String draft(Framework framework) {
        return "redirect:/frameworks/" + framework.code() + "/annex/draft";
    }

    static String versions(Framework framework) {
        return "redirect:/frameworks/" + framework.code() + "/annex";
    }
}
