package nl.tweespan.definition;

import nl.tweespan.shared.Localised;
import nl.tweespan.shared.Role;
import org.jspecify.annotations.Nullable;

/**
 * One element of the checklist.
 *
 * @param letter such as {@code a}
 * @param fact which facts of the project answer it beside the text; null for text alone
 */
public record ElementDefinition(
        String letter,
        Localised title,
        Localised hint,
        Localised example,
        @Nullable Fact fact,
        Confirmation confirm) {

    /** Facts of a project that an element asks for. */
    public enum Fact {
        UNITS,
        CONTACTS,
        DURATION
    }

    /** Who confirms the element: which role, for one party or for each. */
    public record Confirmation(Role role, Parties parties) {}

    /** For how many parties it is confirmed. */
    public enum Parties {
        EITHER,
        BOTH
    }
}
