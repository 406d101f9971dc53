package nl.tweespan.project.web;

import jakarta.validation.Valid;
import java.util.List;
import nl.tweespan.framework.Framework;
import nl.tweespan.party.Parties;
import nl.tweespan.platform.Option;
import nl.tweespan.platform.Say;
import nl.tweespan.project.life.Command;
import nl.tweespan.project.life.ParticularsService;
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

/** The responsible units, contact persons and duration of a project (article 4.2 b, c and k). */
@Controller
@RequestMapping("/projects/{reference}/particulars")
class ParticularsController {

    private static final ProjectPages.Page PAGE =
            new ProjectPages.Page(Command.EDIT_PARTICULARS, "project/particulars");

    private final ProjectPages pages;
    private final ParticularsService particulars;
    private final Parties parties;
    private final AnsweringChoices answering;
    private final Say say;

    ParticularsController(
            ProjectPages pages, ParticularsService particulars, Parties parties, AnsweringChoices answering, Say say) {
        this.pages = pages;
        this.particulars = particulars;
        this.parties = parties;
        this.answering = answering;
        this.say = say;
    }

    /** A party's choices on the page. */
    record Choice(Framework.Party party, List<Option> units, List<Option> people) {}

    @GetMapping
    String open(Actor actor, @PathVariable String reference, Model model) {
        Projects.View view = pages.open(actor, reference, PAGE, model);
        model.addAttribute("form", ParticularsForm.of(view.project()));
        return show(model);
    }

    @PostMapping
    String put(
            Actor actor,
            @PathVariable String reference,
            @Valid @ModelAttribute("form") ParticularsForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        String answer = pages.answer(
                new ProjectPages.Post(actor, reference, errors, model, redirect),
                PAGE,
                form.getVersion(),
                () -> particulars.put(actor, reference, form.getVersion(), form.particulars()),
                "project.done.particulars");
        return answer.equals(PAGE.template()) ? show(model) : answer;
    }

    private String show(Model model) {
        Framework framework = ProjectPages.view(model).framework();
        model.addAttribute(
                "choices",
                framework.parties().stream()
                        .map(party -> new Choice(party, answering.units(framework, party), answering.people(party)))
                        .toList());
        model.addAttribute("others", others(framework));
        return PAGE.template();
    }

    /** The organisations of other agreements, which may take part too (annex, A.2.7). */
    private List<Option> others(Framework framework) {
        return parties.all().stream()
                .filter(organisation -> !framework.hasParty(organisation.id()))
                .map(organisation -> new Option(organisation.id().toString(), say.text(organisation.name())))
                .toList();
    }
}
