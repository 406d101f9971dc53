package nl.tweespan.agenda.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import nl.tweespan.shared.Sentence;

/** How late something is, in the unit in which people say it. */
final class Lateness {

    private static final long DAYS = 90;
    private static final long MONTHS = 24;

    private Lateness() {}

    /** Such as "7 dagen te laat", "5 maanden te laat" or "ruim 5 jaar te laat". */
    static Sentence of(LocalDate due, LocalDate day) {
        long days = ChronoUnit.DAYS.between(due, day);
        if (days <= DAYS) {
            return Sentence.of("agenda.overdue", days);
        }
        long months = ChronoUnit.MONTHS.between(due, day);
        return months < MONTHS
                ? Sentence.of("agenda.overdue.months", months)
                : Sentence.of("agenda.overdue.years", months / 12);
    }
}
