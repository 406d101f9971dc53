package nl.tweespan.project.web;

import java.util.UUID;
import nl.tweespan.project.life.Command;
import nl.tweespan.project.life.ElaborationService;
import nl.tweespan.project.life.ProposalService;
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

/** The steps that ask nothing but a yes: submitting, submitting for approval, taking back a deviation. */
@Controller
@RequestMapping("/projects/{reference}")
class SubmissionController {

    private static final ProjectPages.Page SUBMISSION = new ProjectPages.Page(Command.SUBMIT, "project/submission");
    private static final ProjectPages.Page APPROVAL_REQUEST =
            new ProjectPages.Page(Command.SUBMIT_FOR_APPROVAL, "project/approval-request", true);
    private static final ProjectPages.Page DEVIATION =
            new ProjectPages.Page(Command.RECORD_DEVIATION, "project/deviation-removal");

    private final ProjectPages pages;
    private final ProposalService proposals;
    private final ElaborationService elaboration;

    SubmissionController(ProjectPages pages, ProposalService proposals, ElaborationService elaboration) {
        this.pages = pages;
        this.proposals = proposals;
        this.elaboration = elaboration;
    }

    @GetMapping("/submission")
    String submission(Actor actor, @PathVariable String reference, Model model) {
        return open(actor, reference, SUBMISSION, model);
    }

    @PostMapping("/submission")
    String submit(
            Actor actor,
            @PathVariable String reference,
            @ModelAttribute("form") VersionForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        return pages.answer(
                new ProjectPages.Post(actor, reference, errors, model, redirect),
                SUBMISSION,
                form.version(),
                () -> proposals.submit(actor, reference, form.version()),
                "project.done.submission");
    }

    @GetMapping("/approval-request")
    String approvalRequest(Actor actor, @PathVariable String reference, Model model) {
        return open(actor, reference, APPROVAL_REQUEST, model);
    }

    @PostMapping("/approval-request")
    String submitForApproval(
            Actor actor,
            @PathVariable String reference,
            @ModelAttribute("form") VersionForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        return pages.answer(
                new ProjectPages.Post(actor, reference, errors, model, redirect),
                APPROVAL_REQUEST,
                form.version(),
                () -> elaboration.submitForApproval(actor, reference, form.version()),
                "project.done.approval-request");
    }

    @GetMapping("/deviations/{deviation}/removal")
    String deviation(Actor actor, @PathVariable String reference, @PathVariable UUID deviation, Model model) {
        model.addAttribute("deviation", deviation);
        String page = open(actor, reference, DEVIATION, model);
        if (ProjectPages.view(model).project().deviations().stream()
                .noneMatch(each -> each.id().equals(deviation))) {
            throw new NotFound("deviation " + deviation);
        }
        return page;
    }

    @PostMapping("/deviations/{deviation}/removal")
    String followAgain(
            Actor actor,
            @PathVariable String reference,
            @PathVariable UUID deviation,
            @ModelAttribute("form") VersionForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        model.addAttribute("deviation", deviation);
        return pages.answer(
                new ProjectPages.Post(actor, reference, errors, model, redirect),
                DEVIATION,
                form.version(),
                () -> elaboration.followAgain(actor, reference, form.version(), deviation),
                "project.done.deviation-removal");
    }

    private String open(Actor actor, String reference, ProjectPages.Page page, Model model) {
        pages.open(actor, reference, page, model);
        model.addAttribute("form", new VersionForm(0));
        return page.template();
    }
}
