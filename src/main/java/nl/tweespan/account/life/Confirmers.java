package nl.tweespan.account.life;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.tweespan.party.OfficeSummary;
import nl.tweespan.party.Offices;
import nl.tweespan.shared.Actor;
import nl.tweespan.shared.Role;
import org.springframework.stereotype.Component;

/** Who may confirm a role at a party: its administrators, and whoever holds its contact office with that office's role. */
@Component
class Confirmers {

    private final Offices offices;
    private final Clock clock;

    Confirmers(Offices offices, Clock clock) {
        this.offices = offices;
        this.clock = clock;
    }

    /**
     * The office alone is not enough, because one administrator can appoint to it; its role was confirmed by somebody else.
     */
    boolean include(Actor actor, UUID party) {
        return actor.has(Role.ADMINISTRATOR, party)
                || offices.heldBy(actor.personId(), LocalDate.now(clock)).stream()
                        .anyMatch(office -> contact(office, actor, party));
    }

    private static boolean contact(OfficeSummary office, Actor actor, UUID party) {
        return office.contactPoint()
                && office.organisationId().equals(party)
                && office.role() != null
                && actor.has(office.role(), party);
    }
}
