package nl.tweespan.project.web;

import jakarta.validation.Valid;
import java.util.Objects;
import java.util.UUID;
import nl.tweespan.framework.Framework;
import nl.tweespan.project.life.Command;
import nl.tweespan.project.life.Stage;
import nl.tweespan.project.life.SuccessionService;
import nl.tweespan.project.pages.ProjectDetails;
import nl.tweespan.project.pages.Projects;
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

/** Naming who answers for one's own party from now on. */
@Controller
@RequestMapping("/projects/{reference}/successor")
class SuccessorController {

    private static final ProjectPages.Page PAGE = new ProjectPages.Page(Command.NAME_SUCCESSOR, "project/successor");

    private final ProjectPages pages;
    private final SuccessionService succession;
    private final AnsweringChoices choices;

    SuccessorController(ProjectPages pages, SuccessionService succession, AnsweringChoices choices) {
        this.pages = pages;
        this.succession = succession;
        this.choices = choices;
    }

    @GetMapping
    String open(Actor actor, @PathVariable String reference, Model model) {
        Projects.View view = pages.open(actor, reference, PAGE, model);
        ProjectDetails.Party own = own(actor, view);
        model.addAttribute("form", new SuccessorForm(own.contactId(), own.unitId(), "", 0));
        return show(actor, model);
    }

    @PostMapping
    String name(
            Actor actor,
            @PathVariable String reference,
            @Valid @ModelAttribute("form") SuccessorForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        String answer = pages.answer(
                new ProjectPages.Post(actor, reference, errors, model, redirect),
                PAGE,
                form.version(),
                () -> succession.name(actor, reference, form.version(), contact(form), form.unitId(), form.reason()),
                "project.done.successor");
        return answer.equals(PAGE.template()) ? show(actor, model) : answer;
    }

    private static UUID contact(SuccessorForm form) {
        return Objects.requireNonNull(form.contactId());
    }

    private String show(Actor actor, Model model) {
        Projects.View view = ProjectPages.view(model);
        Framework.Party party = view.framework().party(actor.partyId());
        model.addAttribute("own", own(actor, view));
        model.addAttribute("party", party);
        model.addAttribute("people", choices.people(party));
        model.addAttribute(
                "units", view.project().stage() == Stage.SIGNING ? null : choices.units(view.framework(), party));
        return PAGE.template();
    }

    private static ProjectDetails.Party own(Actor actor, Projects.View view) {
        return view.project().parties().stream()
                .filter(party -> party.organisationId().equals(actor.partyId()))
                .findFirst()
                .orElseThrow();
    }
}
