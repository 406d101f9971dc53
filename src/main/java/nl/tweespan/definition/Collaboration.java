package nl.tweespan.definition;

import java.util.List;
import nl.tweespan.shared.Localised;
import org.jspecify.annotations.Nullable;

/**
 * A collaboration that the annex describes: running at signing, or an opportunity.
 *
 * @param needs what an opportunity still needs; null when nothing is named
 * @param groups codes of the units that take part
 * @param concludedUnder code of the predecessor under which a running one was concluded (norm P.3); null for an opportunity
 */
public record Collaboration(
        String code,
        State state,
        Kind kind,
        Localised title,
        Localised summary,
        @Nullable Localised needs,
        List<Place> themeDomains,
        List<String> groups,
        @Nullable String concludedUnder) {

    /** Whether it ran when the agreement was signed. */
    public enum State {
        RUNNING,
        OPPORTUNITY
    }

    /** The fields of article 1.1. */
    public enum Kind {
        RESEARCH,
        EDUCATION,
        BOTH
    }

    /** A cell of the matrix by the codes of its theme and domain. */
    public record Place(String theme, String domain) {}
}
