package nl.tweespan.project.web;

import java.util.List;
import java.util.Objects;
import nl.tweespan.framework.Framework;
import nl.tweespan.party.Parties;
import nl.tweespan.platform.Option;
import nl.tweespan.platform.Say;
import nl.tweespan.platform.form.Done;
import nl.tweespan.platform.form.Form;
import nl.tweespan.platform.form.FormMapping;
import nl.tweespan.project.life.Command;
import nl.tweespan.project.life.ParticularsService;
import nl.tweespan.project.life.Stage;
import nl.tweespan.project.life.SuccessionService;
import nl.tweespan.project.pages.ProjectDetails;
import nl.tweespan.project.pages.Projects;
import nl.tweespan.shared.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The responsible units, contact persons and duration of a project (article 4.2 b, c and k), and who succeeds somebody. */
@Controller
@RequestMapping("/projects/{reference}")
class ParticularsController {

    private final ProjectPages pages;
    private final ParticularsService particulars;
    private final SuccessionService succession;
    private final Parties parties;
    private final AnsweringChoices answering;
    private final Say say;

    ParticularsController(
            ProjectPages pages,
            ParticularsService particulars,
            SuccessionService succession,
            Parties parties,
            AnsweringChoices answering,
            Say say) {
        this.pages = pages;
        this.particulars = particulars;
        this.succession = succession;
        this.parties = parties;
        this.answering = answering;
        this.say = say;
    }

    /** A party's choices on the page. */
    public record Choice(Framework.Party party, List<Option> units, List<Option> people) {}

    @FormMapping("/particulars")
    String put(@PathVariable String reference, Form<ParticularsForm> form) {
        return form.make(
                pages.act(form.actor(), reference, Command.EDIT_PARTICULARS, "particulars")
                        .with("step", view -> NextStep.after(view, ""))
                        .with("choices", view -> choices(view.framework()))
                        .with("others", view -> others(view.framework()))
                        .with("prerequisites", this::prerequisites),
                view -> ParticularsForm.of(view.project()),
                typed -> {
                    String next = pages.written(form, reference, "");
                    particulars.put(form.actor(), reference, form.version(), typed.particulars());
                    return Done.at(
                            Objects.requireNonNullElse(next, "/projects/" + reference),
                            "project.done.particulars",
                            reference);
                });
    }

    private List<Choice> choices(Framework framework) {
        return framework.parties().stream()
                .map(party -> new Choice(party, answering.units(framework, party), answering.people(party)))
                .toList();
    }

    /** The organisations of other agreements, which may take part too (annex, A.2.7). */
    private List<Option> others(Framework framework) {
        return parties.all().stream()
                .filter(organisation -> !framework.hasParty(organisation.id()))
                .map(organisation -> new Option(organisation.id().toString(), say.text(organisation.name())))
                .toList();
    }

    /** What the project may need; what it needs in any case is no choice. */
    private List<Option> prerequisites(Projects.View view) {
        return NeedLine.may(view).stream()
                .filter(need -> !need.required())
                .map(need -> new Option(need.code(), say.text(need.title())))
                .toList();
    }

    /** Names who answers for one's own party from now on. */
    @FormMapping("/successor")
    String succeed(@PathVariable String reference, Form<SuccessorForm> form) {
        Actor actor = form.actor();
        return form.answer(
                pages.act(actor, reference, Command.NAME_SUCCESSOR, "successor").with((view, model) -> {
                    Framework.Party party = view.framework().party(actor.partyId());
                    model.addAttribute("own", own(actor, view));
                    model.addAttribute("party", party);
                    model.addAttribute("people", answering.people(party));
                    model.addAttribute(
                            "units",
                            view.project().stage() == Stage.SIGNING ? null : answering.units(view.framework(), party));
                }),
                view -> new SuccessorForm(
                        own(actor, view).contactId(), own(actor, view).unitId(), ""),
                typed -> succession.name(
                        actor,
                        reference,
                        form.version(),
                        Objects.requireNonNull(typed.contactId()),
                        typed.unitId(),
                        typed.reason()));
    }

    private static ProjectDetails.Party own(Actor actor, Projects.View view) {
        return view.project().parties().stream()
                .filter(party -> party.organisationId().equals(actor.partyId()))
                .findFirst()
                .orElseThrow();
    }
}
