package nl.tweespan.framework.change;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import nl.tweespan.shared.Localised;

/** New words for a paragraph of the agreement, in both languages. */
@Embeddable
record NewWords(
        String paragraph,
        @Column(name = "text_nl") String nl,
        @Column(name = "text_en") String en) {

    Localised both() {
        return new Localised(nl, en);
    }
}
