package nl.tweespan.platform;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The day as of which a page is read, as controller argument: {@code ?on=2020-12-01}, else today (Europe/Amsterdam). A page
 * that asks for it shows the choice on top, and its links to other pages of the agreement keep the day.
 *
 * @param day the day to show
 * @param today the day on which it is asked
 * @param wrong what was typed when that is no date; then {@code day} is today
 * @param others the other parameters of the page, which the choice of a day keeps
 */
public record AsOf(LocalDate day, LocalDate today, @Nullable String wrong, List<Map.Entry<String, String>> others) {

    /** Name of the parameter. */
    static final String PARAMETER = "on";

    public static AsOf today(LocalDate today) {
        return new AsOf(today, today, null, List.of());
    }

    /** Whether the page shows today; only then it offers anything to do. */
    public boolean now() {
        return day.equals(today);
    }

    public boolean past() {
        return day.isBefore(today);
    }
}
