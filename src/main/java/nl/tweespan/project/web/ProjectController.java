package nl.tweespan.project.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.tweespan.annex.Annex;
import nl.tweespan.party.Parties;
import nl.tweespan.project.Projects;
import nl.tweespan.shared.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The page of a project. */
@Controller
class ProjectController {

    private final Projects projects;
    private final Annex annex;
    private final Parties parties;
    private final Clock clock;

    ProjectController(Projects projects, Annex annex, Parties parties, Clock clock) {
        this.projects = projects;
        this.annex = annex;
        this.parties = parties;
        this.clock = clock;
    }

    @GetMapping("/projects/{reference}")
    String show(Actor actor, @PathVariable String reference, Model model) {
        Projects.View view = projects.view(actor, reference);
        List<ElementLine> elements = ElementLine.of(view);
        model.addAttribute("view", view);
        model.addAttribute("elements", elements);
        model.addAttribute("annex", annex.inForce(view.framework().id(), LocalDate.now(clock)));
        model.addAttribute(
                "participants",
                view.project().participants().stream().map(parties::byId).toList());
        model.addAttribute(
                "asked",
                elements.stream()
                        .filter(line -> line.asks(actor.partyId())
                                && actor.has(line.element().confirmRole(), actor.partyId()))
                        .count());
        return "project/page";
    }
}
