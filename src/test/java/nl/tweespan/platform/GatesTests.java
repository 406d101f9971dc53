package nl.tweespan.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.validation.BeanPropertyBindingResult;

/** What a gate of the database refuses comes back into the form in the words of the domain. */
class GatesTests {

    private final BeanPropertyBindingResult errors = new BeanPropertyBindingResult(new Object(), "form");

    @Test
    void aGateSpeaksAsTheDomainDoes() {
        DataIntegrityViolationException refused = refused("23514", "project_conditions_met");

        assertThat(Forms.attempt(errors, () -> {
                    throw refused;
                }))
                .isFalse();
        assertThat(errors.getGlobalErrors()).extracting("code").containsExactly("project.rule.condition-open");
        assertThat(Forms.status(errors).value()).isEqualTo(422);
        assertThat(Gates.broken(refused).orElseThrow().article()).isEqualTo("4.3");
    }

    @Test
    void whatHasNoWordsGoesOnAsItWas() {
        DataIntegrityViolationException refused = refused("23514", "project_title_check");

        assertThatThrownBy(() -> Forms.attempt(errors, () -> {
                    throw refused;
                }))
                .isSameAs(refused);
        assertThat(Gates.broken(refused("23505", "project_conditions_met"))).isEmpty();
        assertThat(Gates.broken(new IllegalStateException())).isEmpty();
    }

    private static DataIntegrityViolationException refused(String state, String gate) {
        String said = "SERROR\0C" + state + "\0Mrefused\0n" + gate + "\0\0";
        return new DataIntegrityViolationException("refused", new PSQLException(new ServerErrorMessage(said)));
    }
}
