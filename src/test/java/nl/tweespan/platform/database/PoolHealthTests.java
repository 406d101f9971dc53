package nl.tweespan.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;

/** When a node says that only a restart helps. */
class PoolHealthTests {

    private Instant now = Instant.parse("2026-11-24T08:00:00Z");
    private final AtomicBoolean exhausted = new AtomicBoolean(true);
    private final PoolHealth pool = new PoolHealth(exhausted::get, new Clock() {
        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    });

    @Test
    void aMinuteWithoutOneConnectionIsTheEnd() {
        pool.checked(false);
        later(59);
        pool.checked(false);
        assertThat(status()).isEqualTo(Status.UP);
        later(1);
        assertThat(status()).isEqualTo(Status.DOWN);
        exhausted.set(false);
        assertThat(status()).isEqualTo(Status.UP);
    }

    @Test
    void aBusyPoolThatStillGivesIsAlive() {
        for (int check = 0; check < 10; check++) {
            pool.checked(check % 3 == 0);
            later(25);
            assertThat(status()).isEqualTo(Status.UP);
        }
    }

    @Test
    void aDatabaseThatIsAwayIsNoReasonToStartAgain() {
        exhausted.set(false);
        for (int check = 0; check < 10; check++) {
            pool.checked(false);
            later(30);
        }
        assertThat(status()).isEqualTo(Status.UP);
    }

    @Test
    void everyProbeBeginsACheck() {
        AtomicBoolean asked = new AtomicBoolean();
        pool.ask(() -> asked.set(true));
        status();
        assertThat(asked).isTrue();
    }

    private Status status() {
        return pool.health().getStatus();
    }

    private void later(int seconds) {
        now = now.plus(Duration.ofSeconds(seconds));
    }
}
