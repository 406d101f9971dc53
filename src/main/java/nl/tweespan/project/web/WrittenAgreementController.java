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

/** The written agreement that the framework covers an off-theme project (article 2.2). */
@Controller
@RequestMapping("/projects/{reference}/written-agreement")
class WrittenAgreementController {

    private static final ProjectPages.Page PAGE =
            new ProjectPages.Page(Command.RECORD_WRITTEN_AGREEMENT, "project/written-agreement");

    private final ProjectPages pages;
    private final ElaborationService service;

    WrittenAgreementController(ProjectPages pages, ElaborationService service) {
        this.pages = pages;
        this.service = service;
    }

    @GetMapping
    String open(Actor actor, @PathVariable String reference, Model model) {
        pages.open(actor, reference, PAGE, model);
        model.addAttribute("form", new WrittenAgreementForm("", "", 0));
        return PAGE.template();
    }

    @PostMapping
    String send(
            Actor actor,
            @PathVariable String reference,
            @Valid @ModelAttribute("form") WrittenAgreementForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        return pages.answer(
                new ProjectPages.Post(actor, reference, errors, model, redirect),
                PAGE,
                form.version(),
                () -> service.agreeInWriting(
                        actor, reference, form.version(), form.document().strip(), TypedDate.of(form.agreedOn())),
                "project.done.written-agreement");
    }
}
