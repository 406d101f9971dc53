package nl.tweespan.platform;

import java.util.UUID;
import java.util.stream.Stream;
import nl.tweespan.shared.Actor;
import nl.tweespan.shared.NotFound;
import nl.tweespan.shared.Role;
import org.springframework.security.access.AccessDeniedException;

/** Refuses whoever lacks a role; services ask it again after the rules on URLs. */
public final class Allow {

    private Allow() {}

    /** Lets through who holds one of these roles for this party; for the roles of another the record is not there. */
    public static void within(Actor actor, UUID party, Role... roles) {
        only(actor, roles);
        if (!actor.partiesAs(roles).contains(party)) {
            throw new NotFound("a record of party " + party);
        }
    }

    /** Lets through who holds one of these roles for any party. */
    public static void only(Actor actor, Role... roles) {
        if (Stream.of(roles).noneMatch(actor::has)) {
            throw new AccessDeniedException("needs one of " + Stream.of(roles).toList());
        }
    }
}
