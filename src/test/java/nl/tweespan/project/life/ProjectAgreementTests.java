package nl.tweespan.project.life;

import static nl.tweespan.project.life.ProjectMother.READ;
import static nl.tweespan.project.life.ProjectMother.TODAY;
import static nl.tweespan.project.life.ProjectMother.UT;
import static nl.tweespan.project.life.ProjectMother.ZGT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.tweespan.shared.NotFound;
import nl.tweespan.shared.RuleBroken;
import nl.tweespan.shared.StaleVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.util.ReflectionTestUtils;

/** The signatures under an approved project agreement, approved ten days ago (article 4.3). */
class ProjectAgreementTests {

    private static final LocalDate APPROVED = TODAY.minusDays(10);

    @Test
    void isConcludedOnceAllHaveSigned() {
        ProjectAgreement agreement = agreement();
        agreement.sign(signature(UT, TODAY), TODAY);
        assertThat(agreement.signedByAll(Set.of(UT, ZGT))).isFalse();
        agreement.sign(signature(ZGT, TODAY), TODAY);
        assertThat(agreement.signedByAll(Set.of(UT, ZGT))).isTrue();
    }

    @Test
    void refusesASecondSignatureOfAParty() {
        ProjectAgreement agreement = agreement();
        agreement.sign(signature(UT, TODAY), TODAY);
        assertThatThrownBy(() -> agreement.sign(signature(UT, TODAY), TODAY)).isInstanceOf(StaleVersion.class);
    }

    @ParameterizedTest
    @CsvSource({"-11, false", "-10, true", "-9, true", "0, true", "1, false", "365, false"})
    void takesADateBetweenTheApprovalAndToday(int daysFromToday, boolean taken) {
        ProjectAgreement agreement = agreement();
        Signature signature = signature(UT, TODAY.plusDays(daysFromToday));
        if (taken) {
            agreement.sign(signature, TODAY);
            assertThat(agreement.signedByAll(Set.of(UT))).isTrue();
        } else {
            assertThatThrownBy(() -> agreement.sign(signature, TODAY))
                    .isInstanceOfSatisfying(RuleBroken.class, broken -> {
                        assertThat(broken.article()).isEqualTo("4.3");
                        assertThat(broken.reason().args()).containsExactly(APPROVED, TODAY);
                    });
        }
    }

    @Test
    void isNotSignedWhileAConditionIsOpen() {
        ProjectAgreement agreement = agreement("Ethics board agrees", "Budget is there");
        List<UUID> conditions = conditions(agreement);
        agreement.meet(conditions.get(0), "Decision 2026-12", TODAY);
        assertThatThrownBy(() -> agreement.sign(signature(UT, TODAY), TODAY))
                .isInstanceOfSatisfying(
                        RuleBroken.class,
                        broken -> assertThat(broken.reason().key()).isEqualTo("project.rule.condition-open"));
        agreement.meet(conditions.get(1), "Letter of finance", TODAY);
        agreement.sign(signature(UT, TODAY), TODAY);
        assertThat(agreement.signedByAll(Set.of(UT))).isTrue();
    }

    @Test
    void aConditionIsMetOnce() {
        ProjectAgreement agreement = agreement("Ethics board agrees");
        UUID condition = conditions(agreement).get(0);
        agreement.meet(condition, "Decision 2026-12", TODAY);
        assertThatThrownBy(() -> agreement.meet(condition, "Another", TODAY)).isInstanceOf(StaleVersion.class);
    }

    @Test
    void knowsItsOwnConditionsAlone() {
        assertThatThrownBy(() -> agreement("Ethics board agrees").meet(UUID.randomUUID(), "x", TODAY))
                .isInstanceOf(NotFound.class);
    }

    private static ProjectAgreement agreement(String... conditions) {
        return new ProjectAgreement(UUID.randomUUID(), APPROVED, List.of(conditions), null);
    }

    private static Signature signature(UUID party, LocalDate on) {
        return new Signature(party, UUID.randomUUID(), "dean", UUID.randomUUID(), on, READ);
    }

    @SuppressWarnings("unchecked")
    private static List<UUID> conditions(ProjectAgreement agreement) {
        return ((List<Condition>) ReflectionTestUtils.getField(agreement, "conditions"))
                .stream().map(Condition::id).toList();
    }
}
