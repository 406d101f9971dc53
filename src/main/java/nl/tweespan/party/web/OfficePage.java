package nl.tweespan.party.web;

import java.time.Clock;
import java.time.LocalDate;
import nl.tweespan.party.OfficeDetails;
import nl.tweespan.party.Parties;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the pages about one office share. */
@Component
class OfficePage {

    private final Parties parties;
    private final PartyOptions options;
    private final Clock clock;

    OfficePage(Parties parties, PartyOptions options, Clock clock) {
        this.parties = parties;
        this.options = options;
        this.clock = clock;
    }

    String show(String view, OfficeDetails office, Model model) {
        model.addAttribute("office", office);
        model.addAttribute("party", parties.byId(office.organisationId()));
        model.addAttribute("people", options.people(office.organisationId()));
        return view;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
