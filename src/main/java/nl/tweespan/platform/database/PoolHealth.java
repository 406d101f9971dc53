package nl.tweespan.platform.database;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Whether this node can still come to the database: down once the pool has had all its connections out for a minute without
 * one check getting any, which only a restart mends. A server that is away empties the pool instead, and leaves this up.
 */
@Component("pool")
class PoolHealth implements HealthIndicator {

    private static final Duration LONGEST = Duration.ofMinutes(1);

    private final BooleanSupplier exhausted;
    private final Clock clock;

    private Runnable check = () -> {};
    private @Nullable Instant since;

    @Autowired
    PoolHealth(DataSource database, Clock clock) {
        this(() -> exhausted(database), clock);
    }

    PoolHealth(BooleanSupplier exhausted, Clock clock) {
        this.exhausted = exhausted;
        this.clock = clock;
    }

    /** What begins a check of the database whenever a probe comes. */
    synchronized void ask(Runnable checking) {
        check = checking;
    }

    /** How a check ended. */
    synchronized void checked(boolean given) {
        if (given || !exhausted.getAsBoolean()) {
            since = null;
        } else if (since == null) {
            since = clock.instant();
        }
    }

    @Override
    public Health health() {
        checking().run();
        Instant began = since();
        boolean stuck =
                began != null && exhausted.getAsBoolean() && !clock.instant().isBefore(began.plus(LONGEST));
        return stuck ? Health.down().build() : Health.up().build();
    }

    private synchronized Runnable checking() {
        return check;
    }

    private synchronized @Nullable Instant since() {
        return since;
    }

    private static boolean exhausted(DataSource database) {
        try {
            HikariDataSource pool = database.unwrap(HikariDataSource.class);
            HikariPoolMXBean now = pool.getHikariPoolMXBean();
            return now != null && now.getActiveConnections() >= pool.getMaximumPoolSize();
        } catch (SQLException other) {
            return false; // no pool of ours
        }
    }
}
