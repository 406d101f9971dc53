package nl.tweespan.project.life;

import static nl.tweespan.project.life.ProjectMother.TODAY;
import static nl.tweespan.project.life.ProjectMother.ZGT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import nl.tweespan.shared.Role;
import nl.tweespan.shared.RuleBroken;
import nl.tweespan.shared.StaleVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A refusal of a week ago stays open until told by word and in writing (article 1.4). */
class RefusalTests {

    private static final LocalDate REFUSED = TODAY.minusDays(7);

    @Test
    void staysOpenAfterTheWordAlone() {
        Refusal refusal = refusal();
        refusal.tellByWord(TODAY, "Project contact UT", TODAY);
        assertThat(refusal.open()).isTrue();
    }

    @Test
    void staysOpenAfterTheLetterAlone() {
        Refusal refusal = refusal();
        refusal.tellInWriting(TODAY, "Project contact UT", TODAY);
        assertThat(refusal.open()).isTrue();
    }

    @Test
    void closesWhenBothWereTold() {
        Refusal refusal = refusal();
        assertThat(refusal.open()).isTrue();
        refusal.tellInWriting(REFUSED, "Project contact UT", TODAY);
        refusal.tellByWord(REFUSED, "Project contact UT", TODAY);
        assertThat(refusal.open()).isFalse();
    }

    @Test
    void tellsOnce() {
        Refusal refusal = refusal();
        refusal.tellByWord(TODAY, "Project contact UT", TODAY);
        refusal.tellInWriting(TODAY, "Project contact UT", TODAY);
        assertThatThrownBy(() -> refusal.tellByWord(TODAY, "Somebody else", TODAY))
                .isInstanceOf(StaleVersion.class);
        assertThatThrownBy(() -> refusal.tellInWriting(TODAY, "Somebody else", TODAY))
                .isInstanceOf(StaleVersion.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {-8, 1, 400})
    void tellsBetweenTheRefusalAndToday(int daysFromToday) {
        LocalDate on = TODAY.plusDays(daysFromToday);
        assertThatThrownBy(() -> refusal().tellByWord(on, "Project contact UT", TODAY))
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.article()).isEqualTo("1.4"));
        assertThatThrownBy(() -> refusal().tellInWriting(on, "Project contact UT", TODAY))
                .isInstanceOf(RuleBroken.class);
    }

    private static Refusal refusal() {
        return new Refusal(UUID.randomUUID(), "No budget.", Role.REVIEWER, ProjectMother.by(ZGT, REFUSED));
    }
}
