package nl.tweespan.framework.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.List;
import nl.tweespan.definition.Term;
import nl.tweespan.framework.RealAgreement;
import nl.tweespan.framework.TermLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TermClockTests {

    private final TermClock clock =
            TermClock.of(LocalDate.of(2019, 11, 28), RealAgreement.definition().term());

    @ParameterizedTest
    @CsvSource({
        // day, renewal, from, until, notice given that day ends it
        "2019-11-28, 0, 2019-11-28, 2024-11-28, 2019-12-28",
        "2020-01-01, 0, 2019-11-28, 2024-11-28, 2020-02-01",
        "2024-01-31, 0, 2019-11-28, 2024-11-28, 2024-02-29",
        "2024-11-27, 0, 2019-11-28, 2024-11-28, 2024-12-27",
        "2024-11-28, 1, 2024-11-28, 2025-11-28, 2024-12-28",
        "2024-11-29, 1, 2024-11-28, 2025-11-28, 2024-12-29",
        "2026-11-22, 2, 2025-11-28, 2026-11-28, 2026-12-22",
        "2026-11-28, 3, 2026-11-28, 2027-11-28, 2026-12-28",
    })
    void knowsThePeriodOfTheDay(LocalDate day, int renewal, LocalDate from, LocalDate until, LocalDate end) {
        TermLine line = clock.at(day);

        assertThat(line.current()).isEqualTo(new TermLine.Period(renewal, from, until));
        assertThat(line.past()).hasSize(renewal);
        assertThat(line.nextRenewal()).isEqualTo(until);
        assertThat(line.endIfNoticeGiven()).isEqualTo(end);
    }

    @Test
    void hasNoPeriodBeforeBothHaveSigned() {
        TermLine line = clock.at(LocalDate.of(2019, 11, 27));

        assertThat(line.current()).isNull();
        assertThat(line.past()).isEmpty();
        assertThat(line.next().from()).isEqualTo("2019-11-28");
    }

    @Test
    void saysUntilWhenNoticeEndsItBeforeItRenews() {
        assertThat(clock.at(LocalDate.of(2026, 10, 27)).noticeBeforeRenewal()).isTrue();
        assertThat(clock.at(LocalDate.of(2026, 10, 28)).noticeBeforeRenewal()).isFalse();
        assertThat(clock.at(LocalDate.of(2026, 11, 22)).lastDayForNotice()).isEqualTo("2026-10-27");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019-11-28", "2020-02-29", "2019-01-31", "2019-12-31", "2024-02-29", "2019-03-30"})
    void holdsTogetherOnEveryDayOfSixtyYears(LocalDate start) {
        for (Term term : List.of(term("P5Y", "P1Y", "P1M"), term("P3Y", "P2Y", "P2M"), term("P18M", "P6M", "P45D"))) {
            TermClock any = TermClock.of(start, term);
            LocalDate last = start.plusYears(60);
            for (LocalDate day = start; day.isBefore(last); day = day.plusDays(1)) {
                check(any.at(day), start, term);
            }
        }
    }

    /** What must be true of any term line, whatever the dates; plain conditions, for it is asked 400,000 times. */
    private static void check(TermLine line, LocalDate start, Term term) {
        TermLine.Period current = line.current();
        boolean holds = current != null
                && !line.on().isBefore(current.from())
                && line.on().isBefore(current.until())
                && line.nextRenewal().equals(current.until())
                && line.next().from().equals(current.until())
                && line.past().size() == current.renewal()
                && neverDrifts(current, start, term)
                && line.lastDayForNotice().plus(term.notice()).isBefore(line.nextRenewal())
                && !line.lastDayForNotice().plusDays(1).plus(term.notice()).isBefore(line.nextRenewal())
                && line.endIfNoticeGiven().isAfter(line.on());
        if (!holds) {
            fail(start + " " + term + ": " + line);
        }
    }

    /** The right month, and the day of the start in every month that has it. */
    private static boolean neverDrifts(TermLine.Period period, LocalDate start, Term term) {
        long months = period.renewal() == 0
                ? 0
                : term.initial().toTotalMonths() + term.renewal().toTotalMonths() * (period.renewal() - 1);
        YearMonth month = YearMonth.from(start).plusMonths(months);
        return period.from().equals(month.atDay(Math.min(start.getDayOfMonth(), month.lengthOfMonth())));
    }

    private static Term term(String initial, String renewal, String notice) {
        return new Term(Period.parse(initial), Period.parse(renewal), Period.parse(notice), "8.2");
    }
}
