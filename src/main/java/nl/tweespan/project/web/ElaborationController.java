package nl.tweespan.project.web;

import java.util.Optional;
import java.util.UUID;
import nl.tweespan.platform.TypedDate;
import nl.tweespan.platform.form.Form;
import nl.tweespan.platform.form.FormMapping;
import nl.tweespan.platform.form.Yes;
import nl.tweespan.project.life.Command;
import nl.tweespan.project.life.ElaborationService;
import nl.tweespan.project.pages.ProjectDetails;
import nl.tweespan.project.pages.Projects;
import nl.tweespan.shared.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** What is recorded while a proposal is worked out beside its elements, until it is sent to the approver (article 4.2). */
@Controller
@RequestMapping("/projects/{reference}")
class ElaborationController {

    private final ProjectPages pages;
    private final ElaborationService elaboration;

    ElaborationController(ProjectPages pages, ElaborationService elaboration) {
        this.pages = pages;
        this.elaboration = elaboration;
    }

    /** A point on which the project departs from the framework (preamble, P.2). */
    @FormMapping("/deviations")
    String deviate(@PathVariable String reference, Form<DeviationForm> form) {
        return form.answer(
                pages.act(form.actor(), reference, Command.RECORD_DEVIATION, "deviation"),
                view -> new DeviationForm("", "", ""),
                typed -> elaboration.deviate(
                        form.actor(),
                        reference,
                        form.version(),
                        typed.article(),
                        typed.difference().strip(),
                        typed.reason().strip()));
    }

    @FormMapping("/deviations/{deviation}/removal")
    String followAgain(@PathVariable String reference, @PathVariable UUID deviation, Form<Yes> form) {
        return form.answer(
                pages.act(form.actor(), reference, Command.RECORD_DEVIATION, "deviation-removal")
                        .with("deviation", view -> find(view, deviation).orElse(null)),
                view -> {
                    find(view, deviation).orElseThrow(() -> new NotFound("deviation " + deviation));
                    return new Yes();
                },
                yes -> elaboration.followAgain(form.actor(), reference, form.version(), deviation));
    }

    private static Optional<ProjectDetails.Departure> find(Projects.View view, UUID deviation) {
        return view.project().deviations().stream()
                .filter(each -> each.id().equals(deviation))
                .findFirst();
    }

    /** The check of an education project against the WHW (article 1.2). */
    @FormMapping("/whw-check")
    String checkWhw(@PathVariable String reference, Form<WhwForm> form) {
        return form.answer(
                pages.act(form.actor(), reference, Command.CHECK_WHW, "fields")
                        .words("project.whw.")
                        .done("project.done.whw", reference),
                view -> new WhwForm("", ""),
                typed -> elaboration.checkWhw(
                        form.actor(),
                        reference,
                        form.version(),
                        typed.finding().strip(),
                        TypedDate.of(typed.checkedOn())));
    }

    /** The written agreement that the framework covers an off-theme project (article 2.2). */
    @FormMapping("/written-agreement")
    String agreeInWriting(@PathVariable String reference, Form<WrittenAgreementForm> form) {
        return form.answer(
                pages.act(form.actor(), reference, Command.RECORD_WRITTEN_AGREEMENT, "fields")
                        .words("project.written-agreement.")
                        .done("project.done.written-agreement", reference),
                view -> new WrittenAgreementForm("", ""),
                typed -> elaboration.agreeInWriting(
                        form.actor(),
                        reference,
                        form.version(),
                        typed.document().strip(),
                        TypedDate.of(typed.agreedOn())));
    }

    /** A party's own communication about a project (article 4.4). */
    @FormMapping("/internal-notices")
    String noteInternally(@PathVariable String reference, Form<InternalNoticeForm> form) {
        return form.answer(
                pages.act(form.actor(), reference, Command.NOTE_INTERNAL_COMMUNICATION, "fields")
                        .words("project.internal-notice.")
                        .done("project.done.internal-notice", reference),
                view -> new InternalNoticeForm("", ""),
                typed -> elaboration.noteInternally(
                        form.actor(), reference, form.version(), typed.told().strip(), TypedDate.of(typed.toldOn())));
    }

    @FormMapping("/approval-request")
    String submitForApproval(@PathVariable String reference, Form<Yes> form) {
        return form.answer(
                pages.text(pages.act(form.actor(), reference, Command.SUBMIT_FOR_APPROVAL, "approval-request"))
                        .with(pages::show),
                view -> new Yes(),
                yes -> elaboration.submitForApproval(form.actor(), reference, form.read()));
    }
}
