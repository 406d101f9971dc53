package nl.tweespan.annex;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.tweespan.annex.AnnexContent.Domain;
import nl.tweespan.annex.AnnexContent.Theme;
import nl.tweespan.definition.CellState;
import org.jspecify.annotations.Nullable;

/**
 * A version of the annex that the parties accepted; immutable and kept in memory.
 *
 * @param reviewBy when it must have been revised (article 2.1); null when nothing is agreed about that
 * @param acceptedOn when the last party accepted it
 * @param outcome whether it changed anything; one that came with the agreement was accepted by the signatures under it
 * @param explanation why it was made, in the words of who drafted it; null when nobody wrote that
 * @param acceptances who accepted it, in order
 */
public record AnnexVersion(
        UUID id,
        UUID frameworkId,
        int number,
        LocalDate inForceFrom,
        @Nullable LocalDate reviewBy,
        LocalDate acceptedOn,
        VersionOutcome outcome,
        @Nullable String explanation,
        List<Acceptance> acceptances,
        AnnexContent content) {

    /** Whether it came with the agreement. */
    public boolean signed() {
        return outcome == VersionOutcome.SIGNED;
    }

    /** Whether it says what the version before it said: the boards reviewed that one and left it as it is. */
    public boolean unchanged() {
        return outcome == VersionOutcome.REVIEWED;
    }

    /** From its first day until its review; null when nothing is agreed about a review. */
    public @Nullable Period reviewTerm() {
        return reviewBy == null ? null : Period.between(inForceFrom, reviewBy);
    }

    public List<Theme> themes() {
        return content.themes();
    }

    public List<Domain> domains() {
        return content.domains();
    }

    public Map<CellKey, CellState> cells() {
        return content.cells();
    }

    public Optional<Theme> theme(String code) {
        return content.theme(code);
    }

    public Optional<Theme> theme(UUID id) {
        return content.theme(id);
    }

    public Optional<Domain> domain(String code) {
        return content.domain(code);
    }

    public Optional<Domain> domain(UUID id) {
        return content.domain(id);
    }

    /** What it says of a cell; null when the cell is empty. */
    public @Nullable CellState state(UUID themeId, UUID domainId) {
        return content.state(themeId, domainId);
    }
}
