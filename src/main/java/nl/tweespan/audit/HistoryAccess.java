package nl.tweespan.audit;

import java.util.UUID;
import nl.tweespan.shared.Actor;

/** Decides who may read the history of a record; implemented by the room that owns the table. Unasked is denied. */
public interface HistoryAccess {

    /** Whether this room owns the root table, such as {@code project}. */
    boolean handles(String rootTable);

    /** Whether this person may read the history of that record; false too when there is no such record. */
    boolean mayRead(Actor actor, String rootTable, UUID rootId);

    /** The first entry of that history that this person may read, by its id; what came before is hidden. Zero hides nothing. */
    default long hiddenUntil(Actor actor, String rootTable, UUID rootId) {
        return 0;
    }
}
