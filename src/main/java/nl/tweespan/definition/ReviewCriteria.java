package nl.tweespan.definition;

import java.util.List;
import nl.tweespan.shared.Localised;

/** What is asked about a proposal: of its proposer, and of the reviewer who judges it. */
public record ReviewCriteria(List<Spearhead> spearheads, List<Question> questions) {

    public static final ReviewCriteria NONE = new ReviewCriteria(List.of(), List.of());

    /**
     * A spearhead of the reviewing party.
     *
     * @param themes codes of the annex themes that it covers
     */
    public record Spearhead(String code, Localised name, List<String> themes) {}

    /**
     * A question, and to which proposals it is put.
     *
     * @param ofProposer whether the proposer answers it before the submission; else the reviewer does
     */
    public record Question(String code, AppliesTo appliesTo, boolean ofProposer, Localised question, Localised hint) {}

    /** What the proposer of such a proposal is asked. */
    public List<Question> ofProposer(boolean technology) {
        return questions.stream()
                .filter(question ->
                        question.ofProposer() && question.appliesTo().applies(true, technology))
                .toList();
    }

    /** What the reviewer may be asked; {@link AppliesTo} tells about which proposals. */
    public List<Question> ofReviewer() {
        return questions.stream().filter(question -> !question.ofProposer()).toList();
    }

    /** The proposals to which a question is put. */
    public enum AppliesTo {
        NOT_SPEARHEAD,
        TECHNOLOGY,
        /** What is weighed where no spearhead is served, and of every technology, spearhead or not. */
        NOT_SPEARHEAD_OR_TECHNOLOGY;

        /**
         * @param spearhead whether a spearhead is served
         * @param technology whether a technology is introduced
         */
        public boolean applies(boolean spearhead, boolean technology) {
            return switch (this) {
                case NOT_SPEARHEAD -> !spearhead;
                case TECHNOLOGY -> technology;
                case NOT_SPEARHEAD_OR_TECHNOLOGY -> technology || !spearhead;
            };
        }
    }
}
