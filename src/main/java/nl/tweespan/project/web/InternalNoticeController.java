package nl.tweespan.project.web;

import jakarta.validation.Valid;
import nl.tweespan.platform.TypedDate;
import nl.tweespan.project.life.Command;
import nl.tweespan.project.life.ElaborationService;
import nl.tweespan.shared.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A party's own communication about a project (article 4.4). */
@Controller
@RequestMapping("/projects/{reference}/internal-notices")
class InternalNoticeController {

    private static final ProjectPages.Page PAGE =
            new ProjectPages.Page(Command.NOTE_INTERNAL_COMMUNICATION, "project/internal-notice");

    private final ProjectPages pages;
    private final ElaborationService service;

    InternalNoticeController(ProjectPages pages, ElaborationService service) {
        this.pages = pages;
        this.service = service;
    }

    @GetMapping
    String open(Actor actor, @PathVariable String reference, Model model) {
        pages.open(actor, reference, PAGE, model);
        model.addAttribute("form", new InternalNoticeForm("", "", 0));
        return PAGE.template();
    }

    @PostMapping
    String send(
            Actor actor,
            @PathVariable String reference,
            @Valid @ModelAttribute("form") InternalNoticeForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        return pages.answer(
                new ProjectPages.Post(actor, reference, errors, model, redirect),
                PAGE,
                form.version(),
                () -> service.noteInternally(
                        actor, reference, form.version(), form.told().strip(), TypedDate.of(form.toldOn())),
                "project.done.internal-notice");
    }
}
