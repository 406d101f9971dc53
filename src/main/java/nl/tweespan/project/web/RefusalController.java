package nl.tweespan.project.web;

import jakarta.validation.Valid;
import nl.tweespan.platform.TypedDate;
import nl.tweespan.project.life.Command;
import nl.tweespan.project.life.RefusalService;
import nl.tweespan.project.pages.Projects;
import nl.tweespan.shared.Actor;
import nl.tweespan.shared.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Telling the other party of a refusal by word and in writing (article 1.4); how is {@code word} or {@code letter}. */
@Controller
@RequestMapping("/projects/{reference}/refusal")
class RefusalController {

    private final ProjectPages pages;
    private final Projects projects;
    private final RefusalService refusals;

    RefusalController(ProjectPages pages, Projects projects, RefusalService refusals) {
        this.pages = pages;
        this.projects = projects;
        this.refusals = refusals;
    }

    @GetMapping
    String open(Actor actor, @PathVariable String reference, Model model) {
        model.addAttribute("view", refused(actor, reference));
        return "project/refusal";
    }

    /** The letter to send, made from what was recorded. */
    @GetMapping("/letter")
    String letter(Actor actor, @PathVariable String reference, Model model) {
        model.addAttribute("view", refused(actor, reference));
        return "project/letter";
    }

    @GetMapping("/{how:word|notice}")
    String form(Actor actor, @PathVariable String reference, @PathVariable String how, Model model) {
        pages.open(actor, reference, page(how), model);
        model.addAttribute("how", how);
        model.addAttribute("form", new ToldForm("", "", 0));
        return "project/told";
    }

    @PostMapping("/{how:word|notice}")
    String tell(
            Actor actor,
            @PathVariable String reference,
            @PathVariable String how,
            @Valid @ModelAttribute("form") ToldForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        model.addAttribute("how", how);
        return pages.answer(
                new ProjectPages.Post(actor, reference, errors, model, redirect),
                page(how),
                form.version(),
                () -> tell(actor, reference, how, form),
                "project.done.told." + how);
    }

    private void tell(Actor actor, String reference, String how, ToldForm form) {
        String recipient = form.recipient().strip();
        if (how.equals("word")) {
            refusals.tellByWord(actor, reference, form.version(), TypedDate.of(form.on()), recipient);
        } else {
            refusals.tellInWriting(actor, reference, form.version(), TypedDate.of(form.on()), recipient);
        }
    }

    private static ProjectPages.Page page(String how) {
        return new ProjectPages.Page(
                how.equals("word") ? Command.TELL_BY_WORD : Command.TELL_IN_WRITING, "project/told");
    }

    private Projects.View refused(Actor actor, String reference) {
        Projects.View view = projects.view(actor, reference);
        if (view.project().refusal() == null) {
            throw new NotFound("refusal of " + reference);
        }
        return view;
    }
}
