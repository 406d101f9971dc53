package nl.tweespan.project.web;

import java.util.List;
import nl.tweespan.project.pages.Projects;
import nl.tweespan.shared.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The page of a project. */
@Controller
class ProjectController {

    private final Projects projects;
    private final Dossier dossier;

    ProjectController(Projects projects, Dossier dossier) {
        this.projects = projects;
        this.dossier = dossier;
    }

    @GetMapping("/projects/{reference}")
    String show(Actor actor, @PathVariable String reference, Model model) {
        Projects.View view = projects.view(actor, reference);
        List<ElementLine> elements = dossier.show(view, model);
        model.addAttribute(
                "asked",
                elements.stream()
                        .filter(line -> line.asks(actor.partyId())
                                && actor.has(line.element().confirmRole(), actor.partyId()))
                        .count());
        return "project/page";
    }
}
