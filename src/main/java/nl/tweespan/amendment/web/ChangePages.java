package nl.tweespan.amendment.web;

import nl.tweespan.amendment.ChangeAct;
import nl.tweespan.amendment.Changes;
import nl.tweespan.amendment.Place;
import nl.tweespan.platform.Forms;
import nl.tweespan.platform.form.Once;
import nl.tweespan.shared.Actor;
import nl.tweespan.shared.Sentence;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Opens the form of an act and answers it: back to the page when done, else the form again with all that was typed. */
@Component
class ChangePages {

    private final Changes changes;
    private final Once once;

    ChangePages(Changes changes, Once once) {
        this.changes = changes;
        this.once = once;
    }

    /** Which form: the act that it asks for, and its template. */
    record Form(ChangeAct act, String template) {}

    /** A form that came in. */
    record Post(Actor actor, Place place, BindingResult errors, Model model, RedirectAttributes redirect) {}

    /** Opens the form; only for whoever may do it now. */
    Changes.View open(Actor actor, Place place, Form form, Model model) {
        Changes.View view = changes.view(actor, place, form.act());
        show(view, view.change().version(), model);
        return view;
    }

    /**
     * Answers the form.
     *
     * @param version that came with the form; once the record changed, the page shows what is stored now and takes its version
     * @param done message key that says what was done
     */
    String answer(Post post, Form form, long version, Runnable act, String done) {
        if (once.attempt(post.errors(), post.place().url(), act)) {
            post.redirect()
                    .addFlashAttribute(
                            "done",
                            Sentence.of(
                                    done, post.place().kind().name(post.place().number())));
            return "redirect:" + post.place().url();
        }
        boolean stale = Forms.stale(post.errors());
        Changes.View view =
                stale ? changes.view(post.actor(), post.place()) : changes.view(post.actor(), post.place(), form.act());
        show(view, stale ? view.change().version() : version, post.model());
        return form.template();
    }

    private static void show(Changes.View view, long version, Model model) {
        model.addAttribute("view", view);
        model.addAttribute("version", version);
        model.addAttribute("shown", ProjectLines.covered(view));
    }
}
