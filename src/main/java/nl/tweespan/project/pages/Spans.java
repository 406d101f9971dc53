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
     * True for the row {@code s} of project_span that holds the day {@code :on}. From today on indexes know what is asked; for an
     * earlier day all spans of a framework may have to be looked through.
     */
    public String on(LocalDate day) {
        String held = " s.from_day <= :on and s.until_day > :on ";
        return day.isBefore(LocalDate.now(clock)) ? held : held + "and s.current ";
    }
}
