package nl.tweespan.project.web;

import java.time.LocalDate;
import java.util.List;
import nl.tweespan.platform.Option;
import nl.tweespan.platform.Say;
import nl.tweespan.platform.TypedDate;
import nl.tweespan.platform.form.ActPage;
import nl.tweespan.platform.form.Form;
import nl.tweespan.platform.form.FormMapping;
import nl.tweespan.project.life.Command;
import nl.tweespan.project.pages.Projects;
import nl.tweespan.project.running.PrerequisiteState;
import nl.tweespan.project.running.RunningService;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The acts on a project that runs: what it needs, how it gets on, and when it rests. */
@Controller
@RequestMapping("/projects/{reference}")
class RunningController {

    private final ProjectPages pages;
    private final RunningService running;
    private final Say say;

    RunningController(ProjectPages pages, RunningService running, Say say) {
        this.pages = pages;
        this.running = running;
        this.say = say;
    }

    @FormMapping("/progress")
    String report(@PathVariable String reference, Form<ProgressForm> form) {
        return form.answer(
                act(form, reference, Command.REPORT_PROGRESS, "project.progress.")
                        .done("project.done.progress", reference),
                view -> new ProgressForm("", "", "", "", ""),
                typed -> running.report(form.actor(), reference, form.version(), typed.progress()));
    }

    @FormMapping("/suspension")
    String suspend(@PathVariable String reference, Form<SuspensionForm> form) {
        return form.answer(
                act(form, reference, Command.SUSPEND, "project.suspension.").done("project.done.suspension", reference),
                view -> new SuspensionForm("", pages.today().toString()),
                typed -> running.suspend(
                        form.actor(),
                        reference,
                        form.version(),
                        TypedDate.of(typed.fromDay()),
                        typed.reasons().strip()));
    }

    @FormMapping("/resumption")
    String resume(@PathVariable String reference, Form<ReasonsForm> form) {
        return form.answer(
                act(form, reference, Command.RESUME, "project.resumption.").done("project.done.resumption", reference),
                view -> new ReasonsForm(""),
                typed -> running.resume(
                        form.actor(), reference, form.version(), typed.reasons().strip()));
    }

    /** Shows that something that the project needs is there; begins with what is missing. */
    @FormMapping("/prerequisites")
    String prove(@PathVariable String reference, Form<ProofForm> form) {
        return form.answer(
                pages.act(form.actor(), reference, Command.PROVE_PREREQUISITE, "proof")
                        .with("needs", view -> NeedLine.of(view, pages.today()))
                        .with("options", this::options),
                view -> new ProofForm(first(view), "", pages.today().toString(), ""),
                typed -> running.prove(
                        form.actor(),
                        reference,
                        form.version(),
                        typed.code(),
                        typed.proof().strip(),
                        TypedDate.of(typed.validFrom()),
                        TypedDate.parse(typed.validUntil()).orElse(null)));
    }

    private List<Option> options(Projects.View view) {
        return NeedLine.of(view, pages.today()).stream()
                .map(NeedLine::prerequisite)
                .map(each -> new Option(each.code(), say.text(each.title())))
                .toList();
    }

    private String first(Projects.View view) {
        LocalDate today = pages.today();
        return NeedLine.of(view, today).stream()
                .filter(need -> need.state() != PrerequisiteState.VALID)
                .map(need -> need.prerequisite().code())
                .findFirst()
                .orElse("");
    }

    /** The page of an act below what was said before. */
    private ActPage<Projects.View> act(Form<?> form, String reference, Command command, String words) {
        return pages.act(form.actor(), reference, command, "running").words(words);
    }
}
