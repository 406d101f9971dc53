package nl.tweespan.project.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.tweespan.annex.Annex;
import nl.tweespan.party.Parties;
import nl.tweespan.project.pages.Projects;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** All that is to be read about a project: what its page shows, and what stands above the form of whoever decides on it. */
@Component
class Dossier {

    private final Annex annex;
    private final Parties parties;
    private final Clock clock;

    Dossier(Annex annex, Parties parties, Clock clock) {
        this.annex = annex;
        this.parties = parties;
        this.clock = clock;
    }

    /** Puts it into the model, and returns the elements. */
    List<ElementLine> show(Projects.View view, Model model) {
        List<ElementLine> elements = ElementLine.of(view);
        model.addAttribute("view", view);
        model.addAttribute("elements", elements);
        model.addAttribute("annex", annex.inForce(view.framework().id(), LocalDate.now(clock)));
        model.addAttribute(
                "participants",
                view.project().participants().stream().map(parties::byId).toList());
        return elements;
    }
}
