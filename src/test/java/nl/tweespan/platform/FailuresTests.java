package nl.tweespan.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import nl.tweespan.shared.NotFound;
import nl.tweespan.shared.StaleVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.server.ResponseStatusException;

class FailuresTests {

    @Test
    void whatIsNotThereIsNotFound() {
        assertThat(Failures.status(new NotFound("project")).value()).isEqualTo(404);
    }

    @Test
    void whoComesSecondIsToldSo() {
        assertThat(Failures.status(new StaleVersion("project")).value()).isEqualTo(409);
        assertThat(Failures.status(new OptimisticLockingFailureException("project"))
                        .value())
                .isEqualTo(409);
    }

    @Test
    void anAbsentDatabaseIsNobodysFault() {
        assertThat(Failures.status(new DataAccessResourceFailureException("gone"))
                        .value())
                .isEqualTo(503);
    }

    /** What counts as an outage is one list: the filter and the page of a controller must not disagree. */
    @ParameterizedTest
    @CsvSource(
            value = {
                "08006, reset",
                "08003, closed",
                "53300, too many",
                "57P01, stopping",
                "57014, statement timeout",
                "25P03, idle too long",
                "55P03, lock timeout",
                "NULL, Connection is closed"
            },
            nullValues = "NULL")
    void outagesAreOneList(String state, String message) {
        SQLException away = new SQLException(message, state);
        assertThat(Outage.causedBy(new IllegalStateException(away))).isTrue();
        assertThat(Failures.status(new IllegalStateException(away)).value()).isEqualTo(503);
        assertThat(Failures.status(new CannotCreateTransactionException("closed", new IllegalStateException()))
                        .value())
                .isEqualTo(503);
    }

    @Test
    void whatSpringAlreadyJudgedStays() {
        assertThat(Failures.status(new ResponseStatusException(HttpStatus.GONE)).value())
                .isEqualTo(410);
    }

    @ParameterizedTest
    @CsvSource({
        "23505, 409",
        "22001, 400",
        "22021, 400",
        "08006, 503",
        "57P01, 503",
        "55P03, 503",
        "23514, 422",
        "23503, 400",
        "42P01, 500"
    })
    void theDatabaseSaysWhoseFaultItIs(String state, int status) {
        Exception refused = new DataIntegrityViolationException("refused", new SQLException("refused", state));
        assertThat(Failures.status(refused).value()).isEqualTo(status);
    }
}
