package nl.tweespan.framework.web;

import java.time.LocalDate;
import java.util.List;
import nl.tweespan.definition.Term;
import nl.tweespan.framework.Ending;
import nl.tweespan.framework.Endings;
import nl.tweespan.framework.Framework;
import nl.tweespan.framework.Frameworks;
import nl.tweespan.framework.TermLine;
import nl.tweespan.party.Offices;
import nl.tweespan.platform.AsOf;
import nl.tweespan.shared.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The overview of a framework: who agreed, how it came about, how long it runs. */
@Controller
class FrameworkController {

    private final Frameworks frameworks;
    private final Offices offices;
    private final Endings endings;

    FrameworkController(Frameworks frameworks, Offices offices, Endings endings) {
        this.frameworks = frameworks;
        this.offices = offices;
        this.endings = endings;
    }

    @GetMapping("/frameworks/{code}")
    String show(@PathVariable String code, Actor actor, AsOf asOf, Model model) {
        LocalDate day = asOf.day();
        Framework framework = frameworks.byCode(code, actor, day);
        model.addAttribute("framework", framework);
        model.addAttribute("definition", framework.definition());
        TermLine line = framework.termOn(day);
        if (line != null) {
            model.addAttribute("line", line);
            model.addAttribute("picture", TermPicture.wide(framework, line));
            model.addAttribute("narrow", TermPicture.small(framework, line));
        }
        Ending ending = endings.of(framework.id(), day);
        model.addAttribute("derivations", Derivation.of(framework, day, ending));
        Term term = framework.definition().term();
        model.addAttribute(
                "termReadings",
                term == null ? List.of() : framework.definition().interpretationsOf(term.article()));
        model.addAttribute("ending", ending);
        model.addAttribute("day", day);
        model.addAttribute("steps", Step.of(framework));
        model.addAttribute("parties", PartyCard.of(framework, offices, day));
        return "framework/overview";
    }
}
