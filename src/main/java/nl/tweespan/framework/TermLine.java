package nl.tweespan.framework;

import java.time.LocalDate;
import java.util.List;
import nl.tweespan.shared.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * The term of a framework as it stands on a day (article 8.2); every date is derived, none is stored.
 *
 * @param on the day that was asked
 * @param start first day of the first period: the day on which the last party signed
 * @param past periods that have ended, the oldest first
 * @param current the period of that day; null before the start
 * @param next the period that follows unless notice is given
 * @param nextRenewal first day of {@code next}
 * @param lastDayForNotice last day on which notice ends the agreement before {@code nextRenewal}
 * @param endIfNoticeGiven when it ends if notice is received on the day that was asked
 */
public record TermLine(
        LocalDate on,
        LocalDate start,
        List<Period> past,
        @Nullable Period current,
        Period next,
        LocalDate nextRenewal,
        LocalDate lastDayForNotice,
        LocalDate endIfNoticeGiven) {

    /**
     * A period of the term.
     *
     * @param renewal 0 for the first period, then 1, 2 and so on
     * @param from first day
     * @param until day on which it ends and the next one starts
     */
    public record Period(int renewal, LocalDate from, LocalDate until) {

        /** Such as "eerste periode" or "tweede verlenging". */
        public Sentence words() {
            return renewal == 0
                    ? Sentence.of("framework.period.first")
                    : Sentence.of("framework.period.renewal", renewal);
        }

        public boolean holds(LocalDate day) {
            return !day.isBefore(from) && day.isBefore(until);
        }
    }

    /** Whether notice received on the day that was asked still ends the agreement before it renews. */
    public boolean noticeBeforeRenewal() {
        return !on.isAfter(lastDayForNotice);
    }
}
