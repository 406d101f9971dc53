package nl.tweespan.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.tweespan.StatementCount;
import nl.tweespan.TweespanTest;
import nl.tweespan.definition.Norm;
import nl.tweespan.definition.NormKind;
import nl.tweespan.framework.Frameworks;
import nl.tweespan.framework.RealAgreement;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@TweespanTest
class ComplianceTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Autowired
    private Compliance compliance;

    @Autowired
    private Frameworks frameworks;

    @Autowired
    private List<NormCheck> checks;

    @Test
    void tellsOfEveryNormHowItStands() {
        assertThat(compliance.stands(framework(), TODAY))
                .hasSameSizeAs(RealAgreement.definition().norms());
    }

    @Test
    void everyNormHasOneCheckAndEveryCheckHasANorm() {
        List<String> answered =
                checks.stream().flatMap(check -> check.norms().stream()).toList();
        Set<String> asked = frameworks.all().stream()
                .flatMap(framework -> framework.definition().norms().stream())
                .filter(norm -> norm.kind() != NormKind.CONTEXT)
                .map(Norm::check)
                .collect(Collectors.toSet());

        assertThat(answered).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(asked);
    }

    @Test
    void computesTheNormsOfTheAgreementItself() {
        Map<String, NormFinding> today = stands(TODAY);

        assertThat(today.get("P.1").status()).isEqualTo(NormStatus.MET);
        assertThat(today.get("P.6").status())
                .as("of ZGT no decision is on record")
                .isEqualTo(NormStatus.NOT_MET);
        assertThat(today.get("P.4").status()).isEqualTo(NormStatus.CONTEXT);
        assertThat(today.get("2.1b").status()).isEqualTo(NormStatus.OVERDUE);
        assertThat(today.get("2.1b").finding().due()).isEqualTo("2024-11-28");
        assertThat(today.get("6.1").status()).isEqualTo(NormStatus.MET);
        assertThat(today.get("6.2").status()).isEqualTo(NormStatus.MET);
        assertThat(today.get("8.2a").status()).isEqualTo(NormStatus.DUE);
        assertThat(today.get("8.2a").finding().due()).isEqualTo("2026-11-28");
        assertThat(today.get("9.2").status()).isEqualTo(NormStatus.NOT_APPLICABLE_YET);
        assertThat(today.get("A.2.1").status()).isEqualTo(NormStatus.NOT_KEPT);
    }

    @Test
    void answersForAnyDay() {
        Map<String, NormFinding> before = stands(LocalDate.of(2019, 11, 27));
        Map<String, NormFinding> then = stands(LocalDate.of(2020, 12, 1));

        assertThat(before.get("P.1").status()).isEqualTo(NormStatus.NOT_APPLICABLE_YET);
        assertThat(before.get("A.1").status()).isEqualTo(NormStatus.NOT_APPLICABLE_YET);
        assertThat(then.get("2.1b").status()).isEqualTo(NormStatus.MET);
        assertThat(then.get("8.2a").status()).isEqualTo(NormStatus.MET);
        assertThat(then.get("8.2a").finding().due()).isEqualTo("2024-11-28");
        assertThat(then.get("9.2").status()).isEqualTo(NormStatus.NOT_APPLICABLE_YET);
    }

    /** Two for the offices of the parties, one or two for each room that answers; never one for each record or norm. */
    @Test
    void costsAConstantFewStatements() throws Exception {
        compliance.stands(framework(), TODAY);

        StatementCount count = StatementCount.of(() -> compliance.stands(framework(), TODAY));

        assertThat(count.statements()).hasSizeLessThanOrEqualTo(14);
    }

    private Map<String, NormFinding> stands(LocalDate on) {
        return compliance.stands(framework(), on).stream()
                .collect(Collectors.toMap(stand -> stand.norm().id(), Function.identity()));
    }

    private UUID framework() {
        return frameworks.byCode("ut-zgt-2019").id();
    }
}
