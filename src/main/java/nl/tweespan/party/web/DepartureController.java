package nl.tweespan.party.web;

import java.util.UUID;
import nl.tweespan.party.PersonDetails;
import nl.tweespan.party.PersonService;
import nl.tweespan.platform.Forms;
import nl.tweespan.shared.Actor;
import nl.tweespan.shared.Sentence;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Somebody leaves, or comes back. */
@Controller
@RequestMapping("/administration/people/{id}")
class DepartureController {

    private final PersonService people;

    DepartureController(PersonService people) {
        this.people = people;
    }

    @GetMapping("/departure")
    String ask(Actor actor, @PathVariable UUID id, Model model) {
        PersonDetails person = people.byId(actor, id);
        model.addAttribute("form", new VersionForm(person.version()));
        model.addAttribute("person", person);
        model.addAttribute("works", people.leaving(actor, id));
        return "party/departure";
    }

    @PostMapping("/departure")
    String leave(
            Actor actor,
            @PathVariable UUID id,
            @ModelAttribute("form") VersionForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        PersonDetails person = people.byId(actor, id);
        if (!Forms.attempt(errors, () -> people.leave(actor, id, form.version()))) {
            model.addAttribute("person", person);
            model.addAttribute("works", people.leaving(actor, id));
            return "party/departure";
        }
        redirect.addFlashAttribute("done", Sentence.of("party.person.left", person.name()));
        return "redirect:/administration/people";
    }

    @PostMapping("/return")
    String comeBack(Actor actor, @PathVariable UUID id, @RequestParam long version, RedirectAttributes redirect) {
        people.comeBack(actor, id, version);
        redirect.addFlashAttribute("done", Sentence.of("party.person.back"));
        return "redirect:/administration/people/" + id;
    }
}
