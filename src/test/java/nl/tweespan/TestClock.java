package nl.tweespan;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/**
 * The Clock bean of the tests, and their own. It runs from half past eleven in the evening, UTC: it is tomorrow already where
 * the registry is, so that who asks the machine or the server for the day gets another one; and no midnight falls in a run.
 */
public final class TestClock {

    public static final Clock CLOCK =
            Clock.offset(Clock.system(ZoneId.of("Europe/Amsterdam")), untilLate(Instant.now()));

    private TestClock() {}

    public static LocalDate today() {
        return LocalDate.now(CLOCK);
    }

    @Bean
    @Primary
    static Clock testClock() {
        return CLOCK;
    }

    private static Duration untilLate(Instant now) {
        return Duration.between(now, now.atOffset(ZoneOffset.UTC).with(LocalTime.of(23, 30)));
    }
}
