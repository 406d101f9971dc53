package nl.tweespan.board.consultation;

import java.util.List;
import java.util.Locale;
import nl.tweespan.board.report.AnnualReport;

/** Draws the papers of a consultation as the pages show them, without anything to do on them. */
public interface PaperRenderer {

    /** The languages of the registry. */
    List<Locale> LANGUAGES = List.of(Locale.forLanguageTag("nl"), Locale.ENGLISH);

    /** The paper as HTML in that language; never empty. */
    String print(Paper.Part part, Agenda agenda, AnnualReport report, Locale locale);
}
