package nl.tweespan.party.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.tweespan.party.OfficeSummary;
import nl.tweespan.party.Offices;
import nl.tweespan.party.Organisation;
import nl.tweespan.party.Parties;
import nl.tweespan.party.life.OfficeDetails;
import nl.tweespan.party.life.OfficeService;
import nl.tweespan.platform.form.ActPage;
import nl.tweespan.platform.form.Form;
import nl.tweespan.platform.form.FormMapping;
import nl.tweespan.shared.Actor;
import nl.tweespan.shared.NotFound;
import nl.tweespan.shared.Role;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The offices that the agreement names, who held each, and who comes to hold it. */
@Controller
@RequestMapping(OfficesController.HERE)
class OfficesController {

    static final String HERE = "/administration/offices";

    private final OfficeService service;
    private final Offices offices;
    private final Parties parties;
    private final Clock clock;

    OfficesController(OfficeService service, Offices offices, Parties parties, Clock clock) {
        this.service = service;
        this.offices = offices;
        this.parties = parties;
        this.clock = clock;
    }

    /** A party with its offices. */
    public record PartyOffices(Organisation party, List<OfficeSummary> offices) {}

    @GetMapping
    String list(Actor actor, Model model) {
        model.addAttribute(
                "parties",
                parties.all(actor.partiesAs(Role.ADMINISTRATOR, Role.AUDITOR)).stream()
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

    @FormMapping("/{id}/appointment")
    String appoint(@PathVariable UUID id, Form<HolderForm> form) {
        return form.answer(
                page(form.actor(), id, "party/appointment"),
                office -> new HolderForm(null, today(), null),
                typed -> service.appoint(
                        form.actor(), id, form.version(), typed.person(), typed.begin(), typed.until()));
    }

    /** The present holder's time ends, the same day. */
    @FormMapping("/{id}/hand-over")
    String handOver(@PathVariable UUID id, Form<HolderForm> form) {
        return form.answer(
                page(form.actor(), id, "party/hand-over"),
                office -> new HolderForm(null, today(), null),
                typed -> service.handOver(form.actor(), id, form.version(), typed.person(), typed.begin()));
    }

    /** With nobody after them yet. */
    @FormMapping("/{id}/holders/{holderId}/end")
    String end(@PathVariable UUID id, @PathVariable UUID holderId, Form<EndForm> form) {
        return form.answer(
                page(form.actor(), id, "party/tenure-end").with("period", office -> period(office, holderId)),
                office -> new EndForm(today()),
                typed ->
                        service.end(form.actor(), id, form.version(), holderId, Objects.requireNonNull(typed.until())));
    }

    private ActPage<OfficeDetails> page(Actor actor, UUID id, String template) {
        return ActPage.of(template, HERE + "/" + id, () -> service.byId(actor, id))
                .version(OfficeDetails::version)
                .done("party.office.saved")
                .with("office", office -> office)
                .with("people", office -> parties.people(office.organisationId()));
    }

    private static OfficeDetails.Period period(OfficeDetails office, UUID holderId) {
        return office.periods().stream()
                .filter(period -> holderId.equals(period.holderId()))
                .findAny()
                .orElseThrow(() -> new NotFound("office holder " + holderId));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
