package nl.tweespan.project.web;

import jakarta.validation.Valid;
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

/** The points on which a project departs from the framework (preamble, P.2). */
@Controller
@RequestMapping("/projects/{reference}/deviations")
class DeviationController {

    private static final ProjectPages.Page PAGE = new ProjectPages.Page(Command.RECORD_DEVIATION, "project/deviation");

    private final ProjectPages pages;
    private final ElaborationService service;

    DeviationController(ProjectPages pages, ElaborationService service) {
        this.pages = pages;
        this.service = service;
    }

    @GetMapping
    String open(Actor actor, @PathVariable String reference, Model model) {
        pages.open(actor, reference, PAGE, model);
        model.addAttribute("form", new DeviationForm("", "", "", 0));
        return PAGE.template();
    }

    @PostMapping
    String send(
            Actor actor,
            @PathVariable String reference,
            @Valid @ModelAttribute("form") DeviationForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        return pages.answer(
                new ProjectPages.Post(actor, reference, errors, model, redirect),
                PAGE,
                form.version(),
                () -> service.deviate(
                        actor,
                        reference,
                        form.version(),
                        form.article(),
                        form.difference().strip(),
                        form.reason().strip()),
                "project.done.deviation");
    }
}
