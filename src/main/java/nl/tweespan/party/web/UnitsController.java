package nl.tweespan.party.web;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.tweespan.definition.UnitType;
import nl.tweespan.party.Organisation;
import nl.tweespan.party.Parties;
import nl.tweespan.party.UnitSummary;
import nl.tweespan.party.life.UnitDetails;
import nl.tweespan.party.life.UnitService;
import nl.tweespan.platform.form.ActPage;
import nl.tweespan.platform.form.Done;
import nl.tweespan.platform.form.Form;
import nl.tweespan.platform.form.FormMapping;
import nl.tweespan.shared.Actor;
import nl.tweespan.shared.Role;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The faculties, clusters, groups and other units of the parties, and their names. */
@Controller
@RequestMapping(UnitsController.HERE)
class UnitsController {

    static final String HERE = "/administration/units";

    private final UnitService units;
    private final Parties parties;

    UnitsController(UnitService units, Parties parties) {
        this.units = units;
        this.parties = parties;
    }

    /** A party with its units. */
    public record PartyUnits(Organisation party, List<UnitSummary> units) {}

    @GetMapping
    String list(Actor actor, Model model) {
        model.addAttribute(
                "parties",
                parties.all(actor.partiesAs(Role.ADMINISTRATOR, Role.AUDITOR)).stream()
                        .map(party -> new PartyUnits(party, parties.units(party.id())))
                        .toList());
        return "party/units";
    }

    @FormMapping("/new")
    String add(Form<NewUnitForm> form) {
        Actor actor = form.actor();
        return form.make(
                ActPage.of("party/unit-new", HERE, () -> parties.all(actor.partiesAs(Role.ADMINISTRATOR)))
                        .with("organisations", organisations -> organisations)
                        .with(
                                "units",
                                organisations -> organisations.stream()
                                        .flatMap(party -> parties.units(party.id()).stream())
                                        .toList()),
                organisations -> new NewUnitForm(actor.partyId(), null, null, "", "", ""),
                typed -> {
                    UUID party = Objects.requireNonNull(typed.organisationId());
                    UnitType type = Objects.requireNonNull(typed.type());
                    units.add(actor, party, typed.parentId(), type, typed.code(), typed.name());
                    return Done.at(HERE, "party.unit.added");
                });
    }

    @FormMapping("/{id}")
    String rename(@PathVariable UUID id, Form<UnitForm> form) {
        return form.make(
                ActPage.of("party/unit", HERE, () -> units.byId(form.actor(), id))
                        .version(UnitDetails::version)
                        .with("unit", unit -> unit)
                        .with("party", unit -> parties.byId(unit.unit().organisationId())),
                UnitForm::of,
                typed -> {
                    units.rename(form.actor(), id, form.version(), typed.name());
                    return Done.at(HERE, "party.unit.saved", typed.name());
                });
    }
}
