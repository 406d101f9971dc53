package nl.tweespan.definition;

import java.util.List;
import nl.tweespan.shared.Localised;

/** What the reviewer is asked about a proposal. */
public record ReviewCriteria(List<Spearhead> spearheads, List<Question> questions) {

    public static final ReviewCriteria NONE = new ReviewCriteria(List.of(), List.of());

    /**
     * A spearhead of the reviewing party.
     *
     * @param themes codes of the annex themes that it covers
     */
    public record Spearhead(String code, Localised name, List<String> themes) {}

    /** A question, and to which proposals it is put. */
    public record Question(String code, AppliesTo appliesTo, Localised question, Localised hint) {}

    /** The proposals to which a question is put. */
    public enum AppliesTo {
        NOT_SPEARHEAD,
        TECHNOLOGY
    }
}
