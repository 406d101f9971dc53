package nl.tweespan.project.pages;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Which span of days of a project a statement reads. */
@Component
public class Spans {

    private final Clock clock;

    Spans(Clock clock) {
        this.clock = clock;
    }

    /**
     * True for the row {@code s} of project_span that holds this day. From today on it is one of the current ones; of an earlier day an index
     * of all spans is told that what all parties know of began by then. The day is a literal, for the planner to see how many spans hold it.
     */
    public String on(LocalDate day) {
        String on = "date '" + day + "'";
        String held = " s.from_day <= " + on + " and s.until_day > " + on;
        return held + (past(day) ? " and s.since <= " + on + " " : " and s.current ");
    }

    public boolean past(LocalDate day) {
        return day.isBefore(LocalDate.now(clock));
    }
}
