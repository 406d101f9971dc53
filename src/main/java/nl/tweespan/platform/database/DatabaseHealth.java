package nl.tweespan.platform.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Whether the pool gives a connection on which the server answers. One check at a time, which all probes share, on a thread
 * of its own: a probe waits for it a second at most, and the check goes on so that the next probe knows when it came through.
 */
@Component("database")
class DatabaseHealth implements HealthIndicator, DisposableBean {

    private static final Duration WAIT = Duration.ofSeconds(1);
    private static final Duration FRESH = Duration.ofMillis(200);
    private static final int ANSWER_SECONDS = 1;

    private final DataSource database;
    private final PoolHealth pool;
    private final ExecutorService checking = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "database-health");
        thread.setDaemon(true);
        return thread;
    });

    private @Nullable CompletableFuture<Boolean> check;
    private long finished;

    DatabaseHealth(DataSource database, PoolHealth pool) {
        this.database = database;
        this.pool = pool;
        pool.ask(this::current);
    }

    @Override
    public Health health() {
        try {
            return current().get(WAIT.toMillis(), TimeUnit.MILLISECONDS)
                    ? Health.up().build()
                    : Health.down().build();
        } catch (TimeoutException late) {
            return Health.down()
                    .withDetail("reason", "no answer within a second")
                    .build();
        } catch (ExecutionException failed) {
            return Health.down(failed).build();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return Health.down().build();
        }
    }

    /** The check under way, the last one when it is still fresh, else a new one. */
    private synchronized CompletableFuture<Boolean> current() {
        CompletableFuture<Boolean> last = check;
        if (last != null && (!last.isDone() || System.nanoTime() - finished < FRESH.toNanos())) {
            return last;
        }
        CompletableFuture<Boolean> next = CompletableFuture.supplyAsync(this::answers, checking);
        check = next;
        return next;
    }

    private boolean answers() {
        boolean answers;
        try (Connection connection = database.getConnection()) {
            answers = connection.isValid(ANSWER_SECONDS);
        } catch (SQLException away) {
            answers = false;
        }
        pool.checked(answers);
        done();
        return answers;
    }

    private synchronized void done() {
        finished = System.nanoTime();
    }

    @Override
    public void destroy() {
        checking.shutdownNow();
    }
}
