package nl.tweespan.definition;

import static org.assertj.core.api.Assertions.assertThat;

import nl.tweespan.definition.ReviewCriteria.AppliesTo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReviewCriteriaTests {

    @ParameterizedTest
    @CsvSource({
        "NOT_SPEARHEAD, false, false, true",
        "NOT_SPEARHEAD, true, true, false",
        "TECHNOLOGY, false, true, true",
        "TECHNOLOGY, false, false, false",
        "NOT_SPEARHEAD_OR_TECHNOLOGY, true, true, true",
        "NOT_SPEARHEAD_OR_TECHNOLOGY, true, false, false",
        "NOT_SPEARHEAD_OR_TECHNOLOGY, false, false, true"
    })
    void aQuestionIsPutToTheProposalsItIsMeantFor(
            AppliesTo question, boolean spearhead, boolean technology, boolean put) {
        assertThat(question.applies(spearhead, technology)).isEqualTo(put);
    }
}
