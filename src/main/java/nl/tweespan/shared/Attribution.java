package nl.tweespan.shared;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * To whom an act is attributed: who did it, for which party, and when.
 *
 * @param on the day in the registry's time zone
 * @param at the moment
 */
public record Attribution(UUID personId, String personName, UUID partyId, LocalDate on, Instant at) {

    private static final UUID NOBODY = new UUID(0, 0);

    /** To the actor, who does it now for this party. */
    public static Attribution of(Actor actor, UUID party, Clock clock) {
        return new Attribution(actor.personId(), actor.name(), party, LocalDate.now(clock), clock.instant());
    }

    /** To nobody: what the registry itself does, on the day to which it belongs. */
    public static Attribution ofRegistry(LocalDate on, Clock clock) {
        return new Attribution(NOBODY, "", NOBODY, on, clock.instant());
    }
}
