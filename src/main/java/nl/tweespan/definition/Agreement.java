package nl.tweespan.definition;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import nl.tweespan.shared.Localised;

/**
 * An agreement in the words of a day.
 *
 * @param begins the first day on which it holds
 */
public record Agreement(UUID id, LocalDate begins, Definition definition) {

    public String code() {
        return definition.framework().code();
    }

    public Localised name() {
        return definition.framework().name();
    }

    public Localised shortName() {
        return definition.framework().shortName();
    }

    /** In the order of the agreement. */
    public List<PartyDefinition> parties() {
        return definition.parties();
    }

    /** How long ahead what falls due is announced, the longest first; never empty. */
    public List<Period> leadTimes() {
        return definition.leadTimes();
    }
}
