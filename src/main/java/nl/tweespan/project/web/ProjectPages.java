package nl.tweespan.project.web;

import java.util.Objects;
import nl.tweespan.platform.Forms;
import nl.tweespan.platform.form.Once;
import nl.tweespan.project.life.Command;
import nl.tweespan.project.pages.Projects;
import nl.tweespan.shared.Actor;
import nl.tweespan.shared.Sentence;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Opens the form of a command and answers it: back to the project when done, else the form again with all that was typed. */
@Component
class ProjectPages {

    private final Projects projects;
    private final Dossier dossier;
    private final Once once;

    ProjectPages(Projects projects, Dossier dossier, Once once) {
        this.projects = projects;
        this.dossier = dossier;
        this.once = once;
    }

    /**
     * Which form.
     *
     * @param command that it gives
     * @param decides whether it stands under all that is decided on
     */
    record Page(Command command, String template, boolean decides) {

        Page(Command command, String template) {
            this(command, template, false);
        }
    }

    /** A form that came in. */
    record Post(Actor actor, String reference, BindingResult errors, Model model, RedirectAttributes redirect) {}

    /** Opens the form; only for whoever may give the command now. */
    Projects.View open(Actor actor, String reference, Page page, Model model) {
        Projects.View view = projects.view(actor, reference, page.command());
        show(page, view, model);
        model.addAttribute("version", view.project().version());
        return view;
    }

    /**
     * Answers the form.
     *
     * @param version that came with the form; once the record changed, the page shows what is stored now and takes its version
     * @param done message key that says what was done
     */
    String answer(Post post, Page page, long version, Runnable act, String done) {
        String project = "/projects/" + post.reference();
        if (once.attempt(post.errors(), project, act)) {
            post.redirect().addFlashAttribute("done", Sentence.of(done, post.reference()));
            return "redirect:" + project;
        }
        boolean stale = Forms.stale(post.errors());
        Projects.View view = stale
                ? projects.view(post.actor(), post.reference())
                : projects.view(post.actor(), post.reference(), page.command());
        show(page, view, post.model());
        post.model().addAttribute("version", stale ? view.project().version() : version);
        return page.template();
    }

    private void show(Page page, Projects.View view, Model model) {
        if (page.decides()) {
            dossier.show(view, model);
        }
        model.addAttribute("view", view);
    }

    /** The project that the page under way shows. */
    static Projects.View view(Model model) {
        return (Projects.View) Objects.requireNonNull(model.getAttribute("view"));
    }
}
