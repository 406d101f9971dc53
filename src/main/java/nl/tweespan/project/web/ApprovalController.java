package nl.tweespan.project.web;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.tweespan.platform.Option;
import nl.tweespan.platform.Say;
import nl.tweespan.project.life.ApprovalService;
import nl.tweespan.project.life.Command;
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

/** The approver's decision on a project agreement (article 4.2). */
@Controller
@RequestMapping("/projects/{reference}/approval")
class ApprovalController {

    private static final ProjectPages.Page PAGE = new ProjectPages.Page(Command.APPROVE, "project/approval", true);

    private final ProjectPages pages;
    private final Say say;
    private final ApprovalService approvals;

    ApprovalController(ProjectPages pages, Say say, ApprovalService approvals) {
        this.pages = pages;
        this.say = say;
        this.approvals = approvals;
    }

    @ModelAttribute("outcomes")
    List<Option> outcomes() {
        return Stream.of(ApprovalForm.Outcome.values())
                .map(value -> new Option(
                        value.name(),
                        say.key("project.approval.outcome." + value),
                        say.key("project.approval.outcome." + value + ".hint")))
                .toList();
    }

    @GetMapping
    String open(Actor actor, @PathVariable String reference, Model model) {
        pages.open(actor, reference, PAGE, model);
        model.addAttribute("form", new ApprovalForm(null, "", "", 0));
        return PAGE.template();
    }

    @PostMapping
    String decide(
            Actor actor,
            @PathVariable String reference,
            @Valid @ModelAttribute("form") ApprovalForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        List<String> conditions = form.conditionLines();
        if (form.outcome() == ApprovalForm.Outcome.APPROVE_ON_CONDITIONS && conditions.isEmpty()) {
            errors.rejectValue("conditions", "project.approval.conditions-missing");
        }
        if (form.outcome() != null
                && form.outcome() != ApprovalForm.Outcome.APPROVE_ON_CONDITIONS
                && !conditions.isEmpty()) {
            errors.rejectValue("conditions", "project.approval.conditions-unasked");
        }
        if (conditions.stream().anyMatch(line -> line.length() > 1000)) {
            errors.rejectValue("conditions", "project.approval.condition-long");
        }
        return pages.answer(
                new ProjectPages.Post(actor, reference, errors, model, redirect),
                PAGE,
                form.version(),
                () -> decide(actor, reference, form, conditions),
                "project.done.approval." + form.outcome());
    }

    private void decide(Actor actor, String reference, ApprovalForm form, List<String> conditions) {
        String reasons = Objects.requireNonNullElse(form.reasons(), "");
        switch (Objects.requireNonNull(form.outcome())) {
            case APPROVE -> approvals.approve(actor, reference, form.version(), List.of(), reasons);
            case APPROVE_ON_CONDITIONS -> approvals.approve(actor, reference, form.version(), conditions, reasons);
            case SEND_BACK -> approvals.sendBack(actor, reference, form.version(), reasons);
            case REFUSE -> approvals.refuse(actor, reference, form.version(), reasons);
        }
    }
}
