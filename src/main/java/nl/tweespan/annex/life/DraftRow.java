package nl.tweespan.annex.life;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a draft is stored, beside what it says.
 *
 * @param baseId the version of which it began as a copy
 * @param offered who put it before the boards as it reads; null while it is being written
 */
record DraftRow(
        UUID id,
        UUID frameworkId,
        UUID baseId,
        Begun begun,
        VersionPlan plan,
        LocalDate changedOn,
        @Nullable Offer offered,
        long version) {

    /** Who began it, and when. */
    record Begun(UUID personId, LocalDate on) {}

    /** Who put it before the boards, and when. */
    record Offer(UUID personId, LocalDate on) {}
}
