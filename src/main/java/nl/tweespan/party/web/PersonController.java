package nl.tweespan.party.web;

import jakarta.validation.Valid;
import java.util.UUID;
import nl.tweespan.party.Parties;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One person: name and address. */
@Controller
@RequestMapping("/administration/people/{id}")
class PersonController {

    private final PersonService people;
    private final Parties parties;

    PersonController(PersonService people, Parties parties) {
        this.people = people;
        this.parties = parties;
    }

    @GetMapping
    String form(Actor actor, @PathVariable UUID id, Model model) {
        PersonDetails person = people.byId(actor, id);
        model.addAttribute("form", PersonForm.of(person));
        return page(person, model);
    }

    @PostMapping
    String correct(
            Actor actor,
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") PersonForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        if (!Forms.attempt(errors, () -> people.correct(actor, id, form.version(), form.name(), form.email()))) {
            return page(people.byId(actor, id), model);
        }
        redirect.addFlashAttribute("done", Sentence.of("party.person.saved", form.name()));
        return "redirect:/administration/people";
    }

    private String page(PersonDetails person, Model model) {
        model.addAttribute("person", person);
        model.addAttribute("party", parties.byId(person.organisationId()));
        return "party/person";
    }
}
