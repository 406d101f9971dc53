package nl.tweespan.project.life;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.tweespan.shared.Actor;

/**
 * Who did something, for which party, and when.
 *
 * @param on the day in the registry's time zone
 * @param at the moment
 */
public record Deed(UUID personId, String personName, UUID partyId, LocalDate on, Instant at) {

    private static final UUID NOBODY = new UUID(0, 0);

    static Deed of(Actor actor, Clock clock) {
        return new Deed(actor.personId(), actor.name(), actor.partyId(), LocalDate.now(clock), clock.instant());
    }

    /** Something that the registry itself does, on the day to which it belongs. */
    public static Deed ofRegistry(LocalDate on, Clock clock) {
        return new Deed(NOBODY, "", NOBODY, on, clock.instant());
    }
}
