package nl.tweespan.board;

import java.util.List;
import java.util.Locale;

/** Draws the papers of a consultation as the pages show them, without anything to do on them. */
public interface Press {

    /** The languages of the registry. */
    List<Locale> LANGUAGES = List.of(Locale.forLanguageTag("nl"), Locale.ENGLISH);

    /** The paper as HTML in that language; never empty. */
    String print(Paper.Part part, Agenda agenda, AnnualReport report, Locale locale);
}
