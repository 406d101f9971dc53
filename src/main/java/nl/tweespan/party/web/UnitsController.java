package nl.tweespan.party.web;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.tweespan.party.Organisation;
import nl.tweespan.party.Parties;
import nl.tweespan.party.UnitService;
import nl.tweespan.party.UnitSummary;
import nl.tweespan.platform.form.Once;
import nl.tweespan.shared.Actor;
import nl.tweespan.shared.Localised;
import nl.tweespan.shared.Role;
import nl.tweespan.shared.Sentence;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The faculties, clusters, groups and other units of the parties. */
@Controller
@RequestMapping("/administration/units")
class UnitsController {

    private final UnitService units;
    private final Parties parties;
    private final PartyOptions options;
    private final Once once;

    UnitsController(UnitService units, Parties parties, PartyOptions options, Once once) {
        this.units = units;
        this.parties = parties;
        this.options = options;
        this.once = once;
    }

    /** A party with its units. */
    record PartyUnits(Organisation party, List<UnitSummary> units) {}

    @GetMapping
    String list(Actor actor, Model model) {
        Set<UUID> own = actor.partiesAs(Role.ADMINISTRATOR, Role.AUDITOR);
        model.addAttribute(
                "parties",
                parties.all().stream()
                        .filter(party -> own.contains(party.id()))
                        .map(party -> new PartyUnits(party, parties.units(party.id())))
                        .toList());
        return "party/units";
    }

    @GetMapping("/new")
    String form(Actor actor, Model model) {
        model.addAttribute("form", new NewUnitForm(actor.partyId(), null, null, null, null, null));
        return page(actor, model);
    }

    @PostMapping
    String add(
            Actor actor,
            @Valid @ModelAttribute("form") NewUnitForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        if (!once.attempt(errors, "/administration/units", () -> add(actor, form))) {
            return page(actor, model);
        }
        redirect.addFlashAttribute("done", Sentence.of("party.unit.added"));
        return "redirect:/administration/units";
    }

    private void add(Actor actor, NewUnitForm form) {
        units.add(
                actor,
                Objects.requireNonNull(form.organisationId()),
                form.parentId(),
                Objects.requireNonNull(form.type()),
                Objects.requireNonNull(form.code()),
                new Localised(Objects.requireNonNull(form.nameNl()), Objects.requireNonNull(form.nameEn())));
    }

    private String page(Actor actor, Model model) {
        model.addAttribute("organisations", options.organisations(actor));
        model.addAttribute("types", options.unitTypes());
        model.addAttribute("units", options.units(actor));
        return "party/unit-new";
    }
}
