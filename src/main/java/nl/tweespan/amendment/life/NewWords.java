package nl.tweespan.amendment.life;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import nl.tweespan.shared.Localised;
import org.jspecify.annotations.Nullable;

/**
 * New words for a paragraph of the agreement, in both languages, or in one with the other named as missing.
 *
 * @param missing the language in which they are not there yet; null when they are there in both
 */
@Embeddable
record NewWords(
        String paragraph,
        @Column(name = "text_nl") @Nullable String nl,
        @Column(name = "text_en") @Nullable String en,
        @Nullable String missing) {

    /** @param nl empty when the Dutch words are missing, and so for the English */
    NewWords(String paragraph, String nl, String en) {
        this(
                paragraph,
                nl.isBlank() ? null : nl,
                en.isBlank() ? null : en,
                nl.isBlank() ? "nl" : en.isBlank() ? "en" : null);
    }

    /** The words, in a missing language those of the other: never the old ones. */
    Localised both() {
        return new Localised(
                Objects.requireNonNullElse(nl, Objects.requireNonNullElse(en, "")),
                Objects.requireNonNullElse(en, Objects.requireNonNullElse(nl, "")));
    }

    /** As typed: empty where they are missing. */
    Localised typed() {
        return new Localised(Objects.requireNonNullElse(nl, ""), Objects.requireNonNullElse(en, ""));
    }
}
