package nl.tweespan.definition.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import nl.tweespan.definition.CellState;
import nl.tweespan.definition.Collaboration;
import nl.tweespan.definition.Definition;
import nl.tweespan.definition.ElementDefinition;
import nl.tweespan.definition.Norm;
import nl.tweespan.framework.RealAgreement;
import org.junit.jupiter.api.Test;

class RealAgreementTests {

    private final Definition agreement = RealAgreement.definition();

    @Test
    void holdsTheNormsOfNormsMd() {
        assertThat(agreement.norms())
                .extracting(Norm::id)
                .contains("P.1", "P.6", "1.3a", "2.1b", "4.2", "5.4b", "8.2c", "9.3", "A.2.7", "A.3")
                .doesNotHaveDuplicates();
    }

    @Test
    void holdsNineArticlesBetweenPreambleAndAnnex() {
        assertThat(agreement.articles())
                .extracting(article -> article.number())
                .containsExactly("preamble", "1", "2", "3", "4", "5", "6", "7", "8", "9", "annex-1");
    }

    @Test
    void asksTheElementsOfItsChecklistInOrder() {
        assertThat(agreement.checklist().elements())
                .extracting(ElementDefinition::letter)
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void drawsTheMatrixOfAnnexOne() {
        assertThat(agreement.annex().themes()).hasSize(5);
        assertThat(agreement.annex().domains()).hasSize(4);
        assertThat(agreement.annex().cells().stream().filter(cell -> cell.state() == CellState.RUNNING))
                .hasSize(5);
        assertThat(agreement.annex().cells().stream().filter(cell -> cell.state() == CellState.POTENTIAL))
                .hasSize(4);
    }

    @Test
    void knowsThreeRunningCollaborationsAndTwoOpportunities() {
        Set<Collaboration.State> states = agreement.annex().collaborations().stream()
                .map(Collaboration::state)
                .collect(Collectors.toSet());

        assertThat(agreement.annex().collaborations()).hasSize(5);
        assertThat(states).containsExactlyInAnyOrder(Collaboration.State.values());
    }

    @Test
    void evaluatesSevenPoints() {
        assertThat(agreement.evaluation().points()).hasSize(7);
    }
}
