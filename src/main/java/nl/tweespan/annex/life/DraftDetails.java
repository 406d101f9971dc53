package nl.tweespan.annex.life;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.tweespan.annex.Acceptance;
import nl.tweespan.annex.AnnexContent;
import nl.tweespan.annex.AnnexVersion;
import nl.tweespan.framework.Framework;
import nl.tweespan.shared.Fingerprint;
import org.jspecify.annotations.Nullable;

/**
 * The draft of the next version of the annex, as pages show it.
 *
 * @param version counts its changes; a form gives it back
 * @param text of its words; whoever accepts it gives it back
 * @param base the version of which it began as a copy, and with which it is compared
 * @param newest the version that was accepted last; another than the base only when the draft can no longer become a version
 * @param inForceFrom planned first day; null for the day of the last acceptance
 * @param reviewBy planned day of the next review; null for the usual term
 * @param draftedBy name of who began it
 * @param author the party that began it, which puts it before the boards
 * @param offeredOn when it was put before the boards as it reads; null while it is being written
 * @param waiting the parties that have not accepted it
 * @param drifted the cells that say something else than what goes on in them today
 */
public record DraftDetails(
        Framework framework,
        long version,
        Fingerprint text,
        AnnexVersion base,
        AnnexVersion newest,
        AnnexContent content,
        VersionComparison comparison,
        @Nullable LocalDate inForceFrom,
        @Nullable LocalDate reviewBy,
        @Nullable String explanation,
        String draftedBy,
        Framework.Party author,
        LocalDate draftedOn,
        LocalDate changedOn,
        @Nullable LocalDate offeredOn,
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

    /** Whether accepting it records a review without change. */
    public boolean unchanged() {
        return comparison.isEmpty();
    }

    /** Whether this party may put it before the boards. */
    public boolean offeredBy(UUID party) {
        return offeredOn == null
                && current()
                && author.id().equals(party)
                && !content.themes().isEmpty();
    }

    /** Whether it was put before the boards, and this party has to accept it yet. */
    public boolean waitsFor(UUID party) {
        return offeredOn != null && waiting.stream().anyMatch(each -> each.id().equals(party));
    }
}
