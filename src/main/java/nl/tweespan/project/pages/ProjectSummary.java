package nl.tweespan.project.pages;

import java.time.LocalDate;
import java.util.UUID;
import nl.tweespan.project.life.Kind;
import nl.tweespan.shared.Localised;
import nl.tweespan.shared.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * A line in a list of projects.
 *
 * @param themesNl the cells of Annex 1 in words, Dutch; null when it serves none
 * @param turn what it waits for; null when it waits for nobody
 * @param turnPartyId the party it waits for
 */
public record ProjectSummary(
        String reference,
        String title,
        ProjectStatus status,
        LocalDate since,
        Kind kind,
        @Nullable String themesNl,
        @Nullable String themesEn,
        @Nullable TurnKind turn,
        @Nullable UUID turnPartyId) {

    /** The cells in words; null when it serves none. */
    public @Nullable Localised themes() {
        return themesNl == null || themesEn == null ? null : new Localised(themesNl, themesEn);
    }

    /** What it waits for, in a word; null when it waits for nobody. */
    public @Nullable Sentence act() {
        return turn == null ? null : Sentence.of(turn.words(status == ProjectStatus.SENT_BACK) + ".act");
    }
}
