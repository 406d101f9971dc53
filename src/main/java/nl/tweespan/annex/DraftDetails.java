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
 * @param base the version that it was compared with: the newest one
 * @param inForceFrom planned first day; null for the day of the last acceptance
 * @param reviewBy planned day of the next review; null for the usual term
 * @param draftedBy name of who began it
 * @param waiting the parties that have not accepted it
 * @param drifted the cells that say something else than what goes on in them today
 */
public record DraftDetails(
        long version,
        AnnexVersion base,
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

    /** The number that it will have. */
    public int number() {
        return base.number() + 1;
    }

    /** Whether this party has to accept it yet. */
    public boolean waitsFor(UUID party) {
        return waiting.stream().anyMatch(each -> each.id().equals(party));
    }
}
