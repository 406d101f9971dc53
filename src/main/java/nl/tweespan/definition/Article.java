package nl.tweespan.definition;

import java.util.List;
import nl.tweespan.shared.Localised;

/**
 * An article, summarised in our own words.
 *
 * @param number such as {@code 4}, {@code preamble} or {@code annex-1}
 */
public record Article(String number, Localised title, List<Paragraph> paragraphs) {

    /** Whether it has a plain number, and so is called "article 4"; the preamble and the annexes are called by their title. */
    public boolean numbered() {
        return Character.isDigit(number.charAt(0));
    }
}
