package nl.tweespan;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** The clock of the tests. */
public final class TestClock {

    public static final Clock CLOCK = Clock.system(ZoneId.of("Europe/Amsterdam"));

    private TestClock() {}

    public static LocalDate today() {
        return LocalDate.now(CLOCK);
    }
}
