package nl.tweespan.project.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import nl.tweespan.project.discussion.Remarks;
import nl.tweespan.project.life.Command;
import nl.tweespan.project.pages.Projects;
import nl.tweespan.shared.Actor;
import nl.tweespan.shared.Role;
import org.springframework.stereotype.Controller;
import org.springframework.ui.ModelMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.RequestContextUtils;

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

    /** Leads to what this reader does next to it: what is to be written, then confirmed, then sent to the approver. */
    @GetMapping("/projects/{reference}/next")
    String next(Actor actor, @PathVariable String reference, HttpServletRequest request, RedirectAttributes onward) {
        Map<String, ?> said = RequestContextUtils.getInputFlashMap(request);
        if (said != null) {
            said.forEach(onward::addFlashAttribute); // what was done is told where the reader arrives
        }
        Projects.View view = projects.view(actor, reference);
        NextStep step = NextStep.first(view);
        String self = "/projects/" + reference;
        if (step != null) {
            return "redirect:" + step.url();
        }
        if (view.may(Command.CONFIRM_ELEMENT) && !ElementLine.asked(view, actor).isEmpty()) {
            return "redirect:" + self + "/confirmations";
        }
        return "redirect:" + self + (view.ready() ? "/approval-request" : "");
    }

    @GetMapping("/projects/{reference}")
    String show(Actor actor, @PathVariable String reference, ModelMap model) {
        Projects.View view = projects.view(actor, reference);
        pages.show(view, model);
        model.addAttribute("remarks", remarks.of(view.project().id(), actor));
        List<ElementLine> lines = ElementLine.of(view);
        model.addAttribute(
                "copies",
                view.project().knownToAll()
                        && view.project().frameworkEndedOn() == null
                        && view.framework().hasParty(actor.partyId())
                        && actor.has(Role.PROJECT_LEAD, actor.partyId()));
        model.addAttribute("step", NextStep.first(view));
        model.addAttribute("unwritten", ElementLine.letters(lines, ElementLine::missing));
        model.addAttribute("without", ElementLine.letters(lines, line -> line.without(actor.partyId())));
        model.addAttribute("unconfirmed", ElementLine.letters(lines, ElementLine::unconfirmed));
        model.addAttribute("asked", ElementLine.asked(view, actor).size());
        return "project/page";
    }
}
