package nl.tweespan.project.web;

import java.util.List;
import nl.tweespan.project.discussion.Remarks;
import nl.tweespan.project.pages.Projects;
import nl.tweespan.shared.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.ModelMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The page of a project. */
@Controller
class ProjectController {

    private final Projects projects;
    private final ProjectPages pages;
    private final Remarks remarks;

    ProjectController(Projects projects, ProjectPages pages, Remarks remarks) {
        this.projects = projects;
        this.pages = pages;
        this.remarks = remarks;
    }

    @GetMapping("/projects/{reference}")
    String show(Actor actor, @PathVariable String reference, ModelMap model) {
        Projects.View view = projects.view(actor, reference);
        pages.show(view, model);
        model.addAttribute("remarks", remarks.of(view.project().id(), actor));
        List<ElementLine> lines = ElementLine.of(view);
        model.addAttribute("step", NextStep.first(view));
        model.addAttribute("unwritten", ElementLine.letters(lines, ElementLine::missing));
        model.addAttribute("unconfirmed", ElementLine.letters(lines, ElementLine::unconfirmed));
        model.addAttribute(
                "asked",
                lines.stream()
                        .filter(line -> line.asks(actor.partyId())
                                && actor.has(line.element().confirmRole(), actor.partyId()))
                        .count());
        return "project/page";
    }
}
