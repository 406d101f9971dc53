package nl.tweespan.agenda.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.tweespan.shared.Sentence;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LatenessTests {

    @ParameterizedTest
    @CsvSource({
        "2026-11-21, agenda.overdue, 1",
        "2026-08-24, agenda.overdue, 90",
        "2026-08-22, agenda.overdue.months, 3",
        "2024-11-28, agenda.overdue.months, 23",
        "2020-11-28, agenda.overdue.years, 5"
    })
    void isSaidInTheUnitThatPeopleUse(LocalDate due, String key, long number) {
        assertThat(Lateness.of(due, LocalDate.of(2026, 11, 22))).isEqualTo(Sentence.of(key, number));
    }
}
