package nl.tweespan.annex;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.tweespan.framework.Framework;
import org.jspecify.annotations.Nullable;

/**
 * The draft of the next version of the annex, as pages show it.
 *
 * @param version counts its changes; a form gives it back
 * @param base the version of which it began as a copy, and with which it is compared
 * @param newest the version that was accepted last; another than the base only when the draft can no longer become a version
 * @param inForceFrom planned first day; null for the day of the last acceptance
 * @param reviewBy planned day of the next review; null for the usual term
 * @param draftedBy name of who began it
 * @param waiting the parties that have not accepted it
 * @param drifted the cells that say something else than what goes on in them today
 */
public record DraftDetails(
        long version,
        AnnexVersion base,
        AnnexVersion newest,
        AnnexContent content,
        Comparison comparison,
        @Nullable LocalDate inForceFrom,
        @Nullable LocalDate reviewBy,
        @Nullable String explanation,
        String draftedBy,
        LocalDate draftedOn,
        LocalDate changedOn,
        List<Acceptance> acceptances,
        List<Framework.Party> waiting,
        List<MatrixCell> drifted) {

    /** Whether it can still become a version. */
    public boolean current() {
        return base.equals(newest);
    }

    /** The number that it will have. */
    public int number() {
        return base.number() + 1;
    }

    /** Whether this party has to accept it yet. */
    public boolean waitsFor(UUID party) {
        return waiting.stream().anyMatch(each -> each.id().equals(party));
    }
}
