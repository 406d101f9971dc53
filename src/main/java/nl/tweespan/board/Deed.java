package nl.tweespan.board;

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
 * @param at the moment
 */
record Deed(Framework.Party party, UUID personId, String personName, LocalDate on, Instant at) {

    static Deed of(Actor actor, Framework.Party party, Clock clock) {
        return new Deed(party, actor.personId(), actor.name(), LocalDate.now(clock), clock.instant());
    }

    UUID partyId() {
        return party.id();
    }
}
