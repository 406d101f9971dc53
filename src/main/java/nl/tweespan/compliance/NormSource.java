package nl.tweespan.compliance;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.tweespan.shared.Localised;

/** Tells which norms a framework holds; implemented by the room that keeps the agreement. */
public interface NormSource {

    /** The norms in the order of the articles. */
    List<Norm> norms(UUID frameworkId);

    /**
     * A norm of the agreement.
     *
     * @param id such as {@code 4.2}
     * @param article number of the article, such as {@code 4} or {@code preamble}
     * @param kind how software carries it
     * @param parties short names of the parties that must act
     * @param text the norm in our own words
     * @param registry what the registry does with it
     */
    record Norm(String id, String article, Kind kind, Set<String> parties, Localised text, Localised registry) {}

    /** How software can carry a norm. */
    enum Kind {
        GATE,
        CLOCK,
        RECORD,
        RIGHT,
        CONTEXT
    }
}
