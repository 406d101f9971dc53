package nl.tweespan.framework.web;

import java.time.Clock;
import java.time.LocalDate;
import nl.tweespan.framework.Framework;
import nl.tweespan.framework.Frameworks;
import nl.tweespan.party.Offices;
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
    private final Clock clock;

    FrameworkController(Frameworks frameworks, Offices offices, Clock clock) {
        this.frameworks = frameworks;
        this.offices = offices;
        this.clock = clock;
    }

    @GetMapping("/frameworks/{code}")
    String show(@PathVariable String code, Actor actor, Model model) {
        Framework framework = frameworks.byCode(code, actor);
        LocalDate today = LocalDate.now(clock);
        model.addAttribute("framework", framework);
        model.addAttribute("definition", framework.definition());
        model.addAttribute("line", framework.termOn(today));
        model.addAttribute("picture", TermPicture.wide(framework, today));
        model.addAttribute("narrow", TermPicture.small(framework, today));
        model.addAttribute("derivations", Derivation.of(framework, today));
        model.addAttribute(
                "termReadings",
                framework
                        .definition()
                        .interpretationsOf(framework.definition().term().article()));
        model.addAttribute("steps", Step.of(framework));
        model.addAttribute("parties", PartyCard.of(framework, offices, today));
        return "framework/overview";
    }
}
