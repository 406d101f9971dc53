package nl.tweespan.account.signin;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Lets few passwords be hashed at once, in the order in which they came: each takes 16 MB, and more at once are no faster than
 * there are processors. Who has to wait too long, or finds too many waiting, is told so; nobody who asks something else waits.
 */
final class BoundedEncoder implements PasswordEncoder {

    /** Below the threads that the web server has for everybody. */
    static final int MOST_WAITING = 128;

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(8);

    private final PasswordEncoder encoder;
    private final Semaphore places;

    BoundedEncoder(PasswordEncoder encoder, int places) {
        this.encoder = encoder;
        this.places = new Semaphore(places, true);
    }

    @Override
    public @Nullable String encode(@Nullable CharSequence password) {
        enter();
        try {
            return encoder.encode(password);
        } finally {
            places.release();
        }
    }

    @Override
    public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
        enter();
        try {
            return encoder.matches(password, hash);
        } finally {
            places.release();
        }
    }

    @Override
    public boolean upgradeEncoding(@Nullable String hash) {
        return encoder.upgradeEncoding(hash);
    }

    /** How many wait for their turn, as far as that can be told while they come and go. */
    int waiting() {
        return places.getQueueLength();
    }

    private void enter() {
        try {
            if (waiting() >= MOST_WAITING || !places.tryAcquire(LONGEST_WAIT.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new Crowded();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Crowded();
        }
    }
}
