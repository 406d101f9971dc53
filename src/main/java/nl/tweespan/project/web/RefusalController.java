package nl.tweespan.project.web;

import java.time.LocalDate;
import nl.tweespan.platform.TypedDate;
import nl.tweespan.platform.form.Form;
import nl.tweespan.platform.form.FormMapping;
import nl.tweespan.project.life.Command;
import nl.tweespan.project.life.RefusalService;
import nl.tweespan.project.pages.Projects;
import nl.tweespan.shared.Actor;
import nl.tweespan.shared.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

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

    @FormMapping("/{how:word|notice}")
    String tell(@PathVariable String reference, @PathVariable String how, Form<ToldForm> form) {
        boolean word = how.equals("word");
        return form.answer(
                pages.act(form.actor(), reference, word ? Command.TELL_BY_WORD : Command.TELL_IN_WRITING, "told")
                        .words("project.told." + how + ".")
                        .done("project.done.told." + how, reference),
                view -> new ToldForm("", ""),
                typed -> {
                    LocalDate on = TypedDate.of(typed.on());
                    String recipient = typed.recipient().strip();
                    if (word) {
                        refusals.tellByWord(form.actor(), reference, form.version(), on, recipient);
                    } else {
                        refusals.tellInWriting(form.actor(), reference, form.version(), on, recipient);
                    }
                });
    }

    private Projects.View refused(Actor actor, String reference) {
        Projects.View view = projects.view(actor, reference);
        if (view.project().refusal() == null) {
            throw new NotFound("refusal of " + reference);
        }
        return view;
    }
}
