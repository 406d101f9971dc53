package nl.tweespan.definition;

import java.time.LocalDate;
import nl.tweespan.shared.Localised;

/** An earlier agreement that this one replaces (preamble). */
public record Predecessor(String code, Kind kind, LocalDate date, Localised name) {

    /** What was agreed before. */
    public enum Kind {
        FRAMEWORK,
        LETTER_OF_INTENT
    }
}
