package nl.tweespan.platform;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.tweespan.shared.Actor;
import nl.tweespan.shared.NotFound;
import nl.tweespan.shared.Owned;
import nl.tweespan.shared.Role;
import nl.tweespan.shared.StaleVersion;
import org.springframework.security.access.AccessDeniedException;

/** Refuses whoever lacks a role; services ask it again after the rules on URLs. */
public final class Allow {

    private Allow() {}

    /**
     * Finds a record for who holds one of these roles for its party.
     *
     * @throws AccessDeniedException when this person holds none of them
     * @throws NotFound when there is no such record, or it is another party's
     */
    public static <R extends Owned> R find(Actor actor, Supplier<Optional<R>> find, Role... roles) {
        only(actor, roles);
        Set<UUID> parties = actor.partiesAs(roles);
        return find.get()
                .filter(record -> parties.contains(record.organisationId()))
                .orElseThrow(() -> new NotFound("a record of " + parties));
    }

    /**
     * The same for an act that changes it.
     *
     * @param version of the page from which the act came
     * @throws StaleVersion when it changed since
     */
    public static <R extends Owned> R open(Actor actor, long version, Supplier<Optional<R>> find, Role... roles) {
        R record = find(actor, find, roles);
        StaleVersion.check(version, record);
        return record;
    }

    /** Lets through who holds one of these roles for any party. */
    public static void only(Actor actor, Role... roles) {
        if (Stream.of(roles).noneMatch(actor::has)) {
            throw new AccessDeniedException("needs one of " + Stream.of(roles).toList());
        }
    }
}
