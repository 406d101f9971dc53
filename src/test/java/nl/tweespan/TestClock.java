package nl.tweespan;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** The Clock bean of the tests, and their own. */
public final class TestClock {

    public static final Clock CLOCK = Clock.system(ZoneId.of("Europe/Amsterdam"));

    private TestClock() {}

    public static LocalDate today() {
        return LocalDate.now(CLOCK);
    }

    @Bean
    @Primary
    static Clock testClock() {
        return CLOCK;
    }
}
