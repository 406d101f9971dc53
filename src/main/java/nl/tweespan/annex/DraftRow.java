package nl.tweespan.annex;

import java.time.LocalDate;
import java.util.UUID;

/**
 * How a draft is stored, beside what it says.
 *
 * @param baseId the version of which it began as a copy
 */
record DraftRow(UUID id, UUID frameworkId, UUID baseId, Begun begun, Plan plan, LocalDate changedOn, long version) {

    /** Who began it, and when. */
    record Begun(UUID personId, LocalDate on) {}
}
