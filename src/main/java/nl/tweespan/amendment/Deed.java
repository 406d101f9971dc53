package nl.tweespan.amendment;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.tweespan.framework.Framework;
import nl.tweespan.shared.Actor;

/**
 * Who did something, for which party, and when.
 *
 * @param on the day in the registry's time zone
 */
record Deed(UUID personId, String personName, UUID partyId, LocalDate on, Instant at) {

    static Deed of(Actor actor, Framework.Party party, Clock clock) {
        return new Deed(actor.personId(), actor.name(), party.id(), LocalDate.now(clock), clock.instant());
    }
}
