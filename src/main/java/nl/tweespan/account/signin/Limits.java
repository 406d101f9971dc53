package nl.tweespan.account.signin;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts tries, for all nodes together. Each row holds the moment at which nothing is left to count, which every try moves on by
 * the pause of its limit (the "generic cell rate algorithm"); each step is one statement outside any transaction, so that a
 * try counts whatever becomes of it, and tries at once do not slip past one another. The database's clock is the only one.
 */
@Component
public class Limits {

    private static final int TRIES_BETWEEN_SWEEPS = 200;

    private final JdbcClient jdbc;
    private final AtomicInteger tries = new AtomicInteger();

    Limits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Counts a try before it is made. Returns how long to wait first; zero when it may be made. */
    public Duration take(Limit limit, String what) {
        sweep();
        int taken = jdbc.sql("""
                        insert into try_limit as held (key, counted_until)
                        values (:key, clock_timestamp() + :pause * interval '1 second')
                        on conflict (key) do update
                            set counted_until =
                                greatest(held.counted_until, clock_timestamp()) + :pause * interval '1 second'
                            where held.counted_until <= clock_timestamp() + :most * interval '1 second'
                        """)
                .param("key", key(limit, what))
                .param("pause", limit.pause().toSeconds())
                .param("most", limit.pause().toSeconds() * (limit.atOnce() - 1))
                .update();
        return taken > 0 ? Duration.ZERO : wait(limit, what);
    }

    /** The try was none that counts. */
    void giveBack(Limit limit, String what) {
        jdbc.sql("update try_limit set counted_until = counted_until - :pause * interval '1 second' where key = :key")
                .param("key", key(limit, what))
                .param("pause", limit.pause().toSeconds())
                .update();
    }

    /** From now on as if nothing had been tried. */
    public void forget(Limit limit, String what) {
        jdbc.sql("delete from try_limit where key = :key")
                .param("key", key(limit, what))
                .update();
    }

    private Duration wait(Limit limit, String what) {
        double seconds = jdbc.sql("""
                        select extract(epoch from counted_until - clock_timestamp()) - :most from try_limit where key = :key
                        """)
                .param("key", key(limit, what))
                .param("most", limit.pause().toSeconds() * (limit.atOnce() - 1))
                .query(Double.class)
                .optional()
                .orElse(0.0);
        return Duration.ofSeconds(Math.max(1, (long) Math.ceil(seconds)));
    }

    /** Rows that count nothing any more are of no use; addresses and usernames are not kept for longer than that. */
    private void sweep() {
        if (tries.incrementAndGet() % TRIES_BETWEEN_SWEEPS == 0) {
            jdbc.sql("delete from try_limit where counted_until < clock_timestamp()")
                    .update();
        }
    }

    /** What somebody typed as a username may be a password: only a hash is kept. */
    private static byte[] key(Limit limit, String what) {
        try {
            return MessageDigest.getInstance("SHA-256").digest((limit + " " + what).getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
