package nl.tweespan.dispute;

import java.time.LocalDate;
import java.util.UUID;
import nl.tweespan.framework.Framework;
import nl.tweespan.shared.Actor;

/**
 * Who acts in a dispute, for which party, and on which day it is recorded.
 *
 * @param today the day in the registry's time zone
 */
record By(UUID party, UUID personId, String personName, LocalDate today) {

    static By of(Actor actor, Framework.Party party, LocalDate today) {
        return new By(party.id(), actor.personId(), actor.name(), today);
    }
}
