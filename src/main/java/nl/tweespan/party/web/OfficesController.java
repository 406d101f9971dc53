package nl.tweespan.party.web;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.tweespan.party.OfficeDetails;
import nl.tweespan.party.OfficeService;
import nl.tweespan.party.OfficeSummary;
import nl.tweespan.party.Offices;
import nl.tweespan.party.Organisation;
import nl.tweespan.party.Parties;
import nl.tweespan.shared.Actor;
import nl.tweespan.shared.Role;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The offices that the agreement names, and who held each. */
@Controller
@RequestMapping("/administration/offices")
class OfficesController {

    private final OfficeService service;
    private final Offices offices;
    private final Parties parties;

    OfficesController(OfficeService service, Offices offices, Parties parties) {
        this.service = service;
        this.offices = offices;
        this.parties = parties;
    }

    /** A party with its offices. */
    record PartyOffices(Organisation party, List<OfficeSummary> offices) {}

    @GetMapping
    String list(Actor actor, Model model) {
        Set<UUID> own = actor.partiesAs(Role.ADMINISTRATOR, Role.AUDITOR);
        model.addAttribute(
                "parties",
                parties.all().stream()
                        .filter(party -> own.contains(party.id()))
                        .map(party -> new PartyOffices(party, offices.offices(party.id())))
                        .toList());
        return "party/offices";
    }

    @GetMapping("/{id}")
    String office(Actor actor, @PathVariable UUID id, Model model) {
        OfficeDetails office = service.byId(actor, id);
        model.addAttribute("office", office);
        model.addAttribute("party", parties.byId(office.organisationId()));
        return "party/office";
    }
}
