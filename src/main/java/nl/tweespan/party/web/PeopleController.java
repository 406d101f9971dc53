package nl.tweespan.party.web;

import jakarta.validation.Valid;
import java.util.Objects;
import nl.tweespan.party.Parties;
import nl.tweespan.party.PersonService;
import nl.tweespan.platform.form.Once;
import nl.tweespan.shared.Actor;
import nl.tweespan.shared.Sentence;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/** The people of the parties. */
@Controller
@RequestMapping("/administration/people")
class PeopleController {

    private final PersonService people;
    private final Parties parties;
    private final PartyOptions options;
    private final Once once;

    PeopleController(PersonService people, Parties parties, PartyOptions options, Once once) {
        this.people = people;
        this.parties = parties;
        this.options = options;
        this.once = once;
    }

    @GetMapping
    String list(
            Actor actor,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "0") int page,
            Model model) {
        model.addAttribute("people", people.list(actor, q, page));
        model.addAttribute("parties", parties);
        model.addAttribute("words", q);
        model.addAttribute(
                "url",
                UriComponentsBuilder.fromPath("/administration/people")
                        .queryParam("q", "{q}")
                        .encode()
                        .build(q)
                        .toString());
        return "party/people";
    }

    @GetMapping("/new")
    String form(Actor actor, Model model) {
        model.addAttribute("form", new NewPersonForm(actor.partyId(), null, null));
        return page(actor, model);
    }

    @PostMapping
    String add(
            Actor actor,
            @Valid @ModelAttribute("form") NewPersonForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        String name = Objects.requireNonNullElse(form.name(), "");
        if (!once.attempt(
                errors,
                "/administration/people",
                () -> people.add(actor, Objects.requireNonNull(form.organisationId()), name, form.email()))) {
            return page(actor, model);
        }
        redirect.addFlashAttribute("done", Sentence.of("party.person.added", name));
        return "redirect:/administration/people";
    }

    private String page(Actor actor, Model model) {
        model.addAttribute("organisations", options.organisations(actor));
        return "party/person-new";
    }
}
