package nl.tweespan.definition;

import java.util.List;
import nl.tweespan.shared.Localised;

/**
 * A paragraph of an article.
 *
 * @param number such as {@code 4.2}
 * @param text its words; in a language that is missing those of the other
 * @param untranslated the language in which its words are not there yet; none when they are there in both
 * @param norms ids of the norms that it holds
 */
public record Paragraph(String number, Localised text, Untranslated untranslated, List<String> norms) {

    /** A language that is missing. */
    public enum Untranslated {
        NONE,
        NL,
        EN
    }

    /** Whether its words are not there yet in the language with that code. */
    public boolean missingIn(String language) {
        return untranslated.name().equalsIgnoreCase(language);
    }

    /** The language in which its words are there, when they are missing in that of the reader; else that of the reader. */
    public String languageFor(String language) {
        return missingIn(language) ? untranslated == Untranslated.EN ? "nl" : "en" : language;
    }
}
