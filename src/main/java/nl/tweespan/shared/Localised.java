package nl.tweespan.shared;

import java.io.Serializable;
import java.util.Locale;

/** One text in the two languages of the registry; neither is ever empty. */
public record Localised(String nl, String en) implements Serializable {

    /** The text for a reader: Dutch unless the reader chose English. */
    public String in(Locale locale) {
        return "en".equals(locale.getLanguage()) ? en : nl;
    }
}
