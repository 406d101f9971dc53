package nl.tweespan.party.web;

import java.util.Objects;
import java.util.UUID;
import nl.tweespan.party.Parties;
import nl.tweespan.party.life.PersonDetails;
import nl.tweespan.party.life.PersonService;
import nl.tweespan.platform.form.ActPage;
import nl.tweespan.platform.form.Done;
import nl.tweespan.platform.form.Form;
import nl.tweespan.platform.form.FormMapping;
import nl.tweespan.platform.form.Yes;
import nl.tweespan.shared.Actor;
import nl.tweespan.shared.Role;
import nl.tweespan.shared.Sentence;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/** The people of the parties: who comes, what they are called, who leaves and comes back. */
@Controller
@RequestMapping(PeopleController.HERE)
class PeopleController {

    static final String HERE = "/administration/people";

    private final PersonService people;
    private final Parties parties;

    PeopleController(PersonService people, Parties parties) {
        this.people = people;
        this.parties = parties;
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
                UriComponentsBuilder.fromPath(HERE)
                        .queryParam("q", "{q}")
                        .encode()
                        .build(q)
                        .toString());
        return "party/people";
    }

    @FormMapping("/new")
    String add(Form<NewPersonForm> form) {
        Actor actor = form.actor();
        return form.make(
                ActPage.of("party/person-new", HERE, () -> parties.all(actor.partiesAs(Role.ADMINISTRATOR)))
                        .with("organisations", organisations -> organisations),
                organisations -> new NewPersonForm(actor.partyId(), "", null),
                typed -> {
                    people.add(actor, Objects.requireNonNull(typed.organisationId()), typed.name(), typed.email());
                    return Done.at(HERE, "party.person.added", typed.name());
                });
    }

    @FormMapping("/{id}")
    String correct(@PathVariable UUID id, Form<PersonForm> form) {
        return form.make(
                page(form.actor(), id, "party/person", HERE)
                        .with("party", person -> parties.byId(person.organisationId())),
                PersonForm::of,
                typed -> {
                    people.correct(form.actor(), id, form.version(), typed.name(), typed.email());
                    return Done.at(HERE, "party.person.saved", typed.name());
                });
    }

    @FormMapping("/{id}/departure")
    String leave(@PathVariable UUID id, Form<Yes> form) {
        Actor actor = form.actor();
        return form.make(
                page(actor, id, "party/departure", HERE + "/" + id).with("works", person -> people.leaving(actor, id)),
                person -> new Yes(),
                yes -> {
                    String name = people.byId(actor, id).name();
                    people.leave(actor, id, form.version());
                    return Done.at(HERE, "party.person.left", name);
                });
    }

    /** Sent from the person's own page. */
    @PostMapping("/{id}/return")
    String comeBack(Actor actor, @PathVariable UUID id, @RequestParam long version, RedirectAttributes redirect) {
        people.comeBack(actor, id, version);
        redirect.addFlashAttribute("done", Sentence.of("party.person.back"));
        return "redirect:" + HERE + "/" + id;
    }

    private ActPage<PersonDetails> page(Actor actor, UUID id, String template, String back) {
        return ActPage.of(template, back, () -> people.byId(actor, id))
                .version(PersonDetails::version)
                .with("person", person -> person);
    }
}
