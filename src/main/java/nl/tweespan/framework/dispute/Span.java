package nl.tweespan.framework.dispute;

import java.time.LocalDate;
import nl.tweespan.shared.RuleBroken;

/** The days on which something can have happened: not before what it follows from, and not after today. */
record Span(LocalDate from, LocalDate today) {

    /** The day, when it lies within. */
    LocalDate check(String article, LocalDate day) {
        if (day.isBefore(from) || day.isAfter(today)) {
            throw new RuleBroken(article, "framework.dispute.rule.day-outside", article, from, today);
        }
        return day;
    }
}
