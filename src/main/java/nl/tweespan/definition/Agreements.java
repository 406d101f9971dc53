package nl.tweespan.definition;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.tweespan.shared.Actor;
import nl.tweespan.shared.NotFound;
import org.jspecify.annotations.Nullable;

/** Tells which agreements there are; implemented, without statements, by the room that keeps them. */
public interface Agreements {

    /** The agreement in the version of that day. */
    Agreement byId(UUID id, LocalDate on);

    /**
     * The agreement by the code in its URLs, in the version of that day.
     *
     * @throws NotFound when there is none that this person may see
     */
    Agreement byCode(String code, Actor actor, LocalDate on);

    /** The agreement that this person looks at now; null when there is none. */
    @Nullable
    Agreement current(Actor actor);

    /** The agreements that this person works under; without a party to any, those that he may see. */
    List<Agreement> of(Actor actor);
}
