package nl.tweespan.project.web;

import jakarta.validation.Valid;
import java.util.UUID;
import nl.tweespan.project.life.ApprovalService;
import nl.tweespan.project.life.Command;
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

/** A condition of the approval. */
@Controller
@RequestMapping("/projects/{reference}/conditions/{condition}")
class ConditionController {

    private static final ProjectPages.Page PAGE = new ProjectPages.Page(Command.MEET_CONDITION, "project/condition");

    private final ProjectPages pages;
    private final ApprovalService service;

    ConditionController(ProjectPages pages, ApprovalService service) {
        this.pages = pages;
        this.service = service;
    }

    @GetMapping
    String open(Actor actor, @PathVariable String reference, @PathVariable UUID condition, Model model) {
        Projects.View view = pages.open(actor, reference, PAGE, model);
        if (view.project().conditions().stream().noneMatch(each -> each.id().equals(condition))) {
            throw new NotFound("condition " + condition);
        }
        model.addAttribute("form", new ConditionForm("", 0));
        model.addAttribute("conditionId", condition);
        return PAGE.template();
    }

    @PostMapping
    String send(
            Actor actor,
            @PathVariable String reference,
            @PathVariable UUID condition,
            @Valid @ModelAttribute("form") ConditionForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        model.addAttribute("conditionId", condition);
        return pages.answer(
                new ProjectPages.Post(actor, reference, errors, model, redirect),
                PAGE,
                form.version(),
                () -> service.meet(
                        actor,
                        reference,
                        form.version(),
                        condition,
                        form.finding().strip()),
                "project.done.condition");
    }
}
