package nl.tweespan.project.life;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * What is proposed, in the proposer's words.
 *
 * @param title at most 150 characters
 * @param summary what it is about and what for; at most 4,000 characters
 * @param technology whether it introduces a technology, which asks more of the review
 * @param offThemeSubject the subject when no theme of Annex 1 fits (article 2.2); null when it names a theme
 */
@Embeddable
public record Proposal(
        String title,
        String summary,
        @Enumerated(EnumType.STRING) Kind kind,
        boolean technology,
        @Column(name = "off_theme_subject") @Nullable String offThemeSubject) {

    public boolean offTheme() {
        return offThemeSubject != null;
    }
}
