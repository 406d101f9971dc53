package nl.tweespan.account.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.security.crypto.password.PasswordEncoder;

/** A hundred and twenty who sign in at once use the memory of two. */
@Timeout(60)
class BoundedEncoderTests {

    private final AtomicInteger inside = new AtomicInteger();
    private final AtomicInteger mostInside = new AtomicInteger();

    @Test
    void fewAreHashedAtOnceAndAllGetTheirAnswer() throws Exception {
        PasswordEncoder encoder = new BoundedEncoder(counting(new CountDownLatch(0)), 2);
        ExecutorService people = Executors.newFixedThreadPool(120);
        try {
            List<Future<Boolean>> answers = new ArrayList<>();
            for (int person = 0; person < 120; person++) {
                answers.add(people.submit(() -> encoder.matches("password", "hash")));
            }
            for (Future<Boolean> answer : answers) {
                assertThat(answer.get()).isTrue();
            }
        } finally {
            people.shutdownNow();
        }
        assertThat(mostInside.get()).isLessThanOrEqualTo(2);
    }

    @Test
    void whoFindsTooManyWaitingIsToldAtOnce() throws Exception {
        CountDownLatch held = new CountDownLatch(1);
        PasswordEncoder encoder = new BoundedEncoder(counting(held), 1);
        ExecutorService people = Executors.newCachedThreadPool();
        try {
            List<Future<?>> waiting = new ArrayList<>();
            for (int person = 0; person <= BoundedEncoder.MOST_WAITING; person++) {
                waiting.add(people.submit(() -> encoder.matches("password", "hash")));
            }
            while (!isCrowded(encoder)) {
                Thread.onSpinWait();
            }
            assertThatThrownBy(() -> encoder.matches("password", "hash")).isInstanceOf(Crowded.class);
        } finally {
            held.countDown();
            people.shutdownNow();
        }
    }

    /** Asks for a hash only when it is certain to be refused at once. */
    private static boolean isCrowded(PasswordEncoder encoder) {
        return ((BoundedEncoder) encoder).waiting() >= BoundedEncoder.MOST_WAITING;
    }

    private PasswordEncoder counting(CountDownLatch held) {
        return new PasswordEncoder() {
            @Override
            public String encode(CharSequence password) {
                return "hash";
            }

            @Override
            public boolean matches(CharSequence password, String hash) {
                mostInside.accumulateAndGet(inside.incrementAndGet(), Math::max);
                try {
                    held.await();
                    return true;
                } catch (InterruptedException stopped) {
                    return false;
                } finally {
                    inside.decrementAndGet();
                }
            }
        };
    }
}
