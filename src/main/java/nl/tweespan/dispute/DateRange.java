package nl.tweespan.dispute;

import java.time.LocalDate;
import nl.tweespan.shared.RuleBroken;

/** The days on which something can have happened: not before what it follows from, and not after today. */
record DateRange(LocalDate from, LocalDate today) {

    /** The day, when it lies within. */
    LocalDate check(String article, LocalDate day) {
        if (day.isBefore(from) || day.isAfter(today)) {
            throw new RuleBroken(article, "dispute.rule.day-outside", article, from, today);
        }
        return day;
    }
}
