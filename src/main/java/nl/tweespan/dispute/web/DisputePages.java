package nl.tweespan.dispute.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.tweespan.dispute.DisputeAct;
import nl.tweespan.dispute.DisputeView;
import nl.tweespan.dispute.Disputes;
import nl.tweespan.dispute.Sentences;
import nl.tweespan.platform.AsOf;
import nl.tweespan.platform.Forms;
import nl.tweespan.platform.form.Once;
import nl.tweespan.shared.Actor;
import nl.tweespan.shared.Sentence;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Opens the form of an act and answers it: back to the dispute when done, else the form again with all that was typed. */
@Component
class DisputePages {

    private final Disputes disputes;
    private final Clock clock;
    private final Once once;

    DisputePages(Disputes disputes, Clock clock, Once once) {
        this.disputes = disputes;
        this.clock = clock;
        this.once = once;
    }

    /** Which form: the dispute, what is done about it, and its template. */
    record Page(String code, UUID id, DisputeAct act, String template) {}

    /** A form that came in. */
    record Post(Actor actor, BindingResult errors, Model model, RedirectAttributes redirect) {}

    /** Opens the form; only for whoever may do it, and when it is what comes next. */
    String open(Actor actor, Page page, Model model) {
        DisputeView view = disputes.view(actor, page.code(), page.id(), today(), page.act());
        return show(view, view.dispute().version(), page, model);
    }

    /**
     * Answers the form.
     *
     * @param version that came with the form; once the record changed, the page shows what is stored now and takes its version
     */
    String answer(Post post, Page page, long version, Runnable act) {
        String dispute = "/frameworks/" + page.code() + "/disputes/" + page.id();
        if (once.attempt(post.errors(), dispute, act)) {
            post.redirect().addFlashAttribute("done", Sentence.of("dispute.done." + page.act()));
            return "redirect:" + dispute;
        }
        DisputeView view = disputes.view(post.actor(), page.code(), page.id(), AsOf.today(today()));
        page.act().mandate().of(post.actor(), view.framework());
        boolean stale = Forms.stale(post.errors());
        return show(view, stale ? view.dispute().version() : version, page, post.model());
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    private static String show(DisputeView view, long version, Page page, Model model) {
        model.addAttribute("view", view);
        model.addAttribute("act", page.act());
        model.addAttribute("next", Sentences.next(view.standing(), view.framework()));
        model.addAttribute("version", version);
        return page.template();
    }
}
