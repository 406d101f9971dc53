package nl.tweespan.audit;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Knows the names of records, so that the history shows names for ids; implemented by the room that owns the tables. */
public interface RecordNames {

    /**
     * Names of those of these records that the room owns, in the present language where they have two; with a constant
     * number of statements. Ids of other rooms' records are left out.
     */
    Map<UUID, String> names(Set<UUID> ids);
}
