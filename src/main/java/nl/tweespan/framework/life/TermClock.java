package nl.tweespan.framework.life;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.tweespan.definition.Term;
import nl.tweespan.framework.TermLine;

/**
 * Derives the term of a framework from its signatures (article 8.2). Each date is counted from the first day itself, never
 * from the renewal before it: counted in a chain, an agreement of 29 February would drift to the 28th for good.
 */
public final class TermClock {

    private final LocalDate start;
    private final Term term;

    private TermClock(LocalDate start, Term term) {
        this.start = start;
        this.term = term;
    }

    /** @param start the day on which the last party signed (preamble) */
    public static TermClock of(LocalDate start, Term term) {
        return new TermClock(start, term);
    }

    /** First day of the first period. */
    public LocalDate start() {
        return start;
    }

    /** The term as it stands on that day; before the start the first period is the next. */
    public TermLine at(LocalDate day) {
        List<TermLine.Period> past = new ArrayList<>();
        int number = 0;
        while (!period(number).until().isAfter(day)) {
            past.add(period(number++));
        }
        boolean running = period(number).holds(day);
        TermLine.Period next = period(running ? number + 1 : number);
        return new TermLine(
                day,
                start,
                List.copyOf(past),
                running ? period(number) : null,
                next,
                next.from(),
                lastDayForNotice(next.from()),
                endIfNoticeGivenOn(day));
    }

    /** When the agreement ends if notice is received on that day (article 8.2: one month). */
    public LocalDate endIfNoticeGivenOn(LocalDate day) {
        return day.plus(term.notice());
    }

    private TermLine.Period period(int renewal) {
        return new TermLine.Period(renewal, boundary(renewal), boundary(renewal + 1));
    }

    /** First day of a period: 0 is the start, 1 the first renewal. */
    private LocalDate boundary(int number) {
        return number == 0
                ? start
                : start.plus(term.initial().plus(term.renewal().multipliedBy(number - 1)));
    }

    /**
     * It ends on the last day of the period at the latest, for on its end it still holds. Months differ in length: notice on 29, 30
     * or 31 January all ends on 28 February.
     */
    private LocalDate lastDayForNotice(LocalDate renewal) {
        LocalDate last = renewal.minusDays(1);
        LocalDate day = last.minus(term.notice());
        while (!endIfNoticeGivenOn(day.plusDays(1)).isAfter(last)) {
            day = day.plusDays(1);
        }
        return day;
    }
}
