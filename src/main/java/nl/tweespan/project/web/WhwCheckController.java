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

/** The check of an education project against the WHW (article 1.2). */
@Controller
@RequestMapping("/projects/{reference}/whw-check")
class WhwCheckController {

    private static final ProjectPages.Page PAGE = new ProjectPages.Page(Command.CHECK_WHW, "project/whw-check");

    private final ProjectPages pages;
    private final ElaborationService service;

    WhwCheckController(ProjectPages pages, ElaborationService service) {
        this.pages = pages;
        this.service = service;
    }

    @GetMapping
    String open(Actor actor, @PathVariable String reference, Model model) {
        pages.open(actor, reference, PAGE, model);
        model.addAttribute("form", new WhwForm("", "", 0));
        return PAGE.template();
    }

    @PostMapping
    String send(
            Actor actor,
            @PathVariable String reference,
            @Valid @ModelAttribute("form") WhwForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        return pages.answer(
                new ProjectPages.Post(actor, reference, errors, model, redirect),
                PAGE,
                form.version(),
                () -> service.checkWhw(
                        actor, reference, form.version(), form.finding().strip(), TypedDate.of(form.checkedOn())),
                "project.done.whw");
    }
}
