package nl.tweespan.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.FilterChain;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** As many requests at once as there are connections. */
class InTurnTests {

    private final InTurn inTurn = new InTurn(3, Duration.ofMinutes(1));
    private final ExecutorService browsers = Executors.newCachedThreadPool();

    @AfterEach
    void close() {
        browsers.shutdownNow();
    }

    @Test
    void twoHundredAtOnceAreAllServedThreeAtATime() throws Exception {
        AtomicInteger now = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        FilterChain page = (request, response) -> {
            most.accumulateAndGet(now.incrementAndGet(), Math::max);
            Thread.yield();
            now.decrementAndGet();
        };
        List<Future<Integer>> all = browsers.invokeAll(
                IntStream.range(0, 200).mapToObj(n -> ask("/projects", page)).toList());
        for (Future<Integer> one : all) {
            assertThat(one.get()).isEqualTo(200);
        }
        assertThat(most.get()).isBetween(1, 3);
    }

    @Test
    void whenNothingEndsWaitingEndsAsAnOutage() throws Exception {
        InTurn inTurn = new InTurn(3, Duration.ofMillis(50));
        CountDownLatch answer = new CountDownLatch(1);
        CountDownLatch inside = new CountDownLatch(3);
        FilterChain frozen = (request, response) -> {
            inside.countDown();
            hold(answer);
        };
        List<Future<Integer>> holding = IntStream.range(0, 3)
                .mapToObj(n -> browsers.submit(ask(inTurn, "/projects", frozen)))
                .toList();
        inside.await();
        assertThat(ask(inTurn, "/projects", frozen).call()).isEqualTo(503);
        ask(inTurn, "/assets/x.css", (request, response) -> {}).call();
        answer.countDown();
        for (Future<Integer> one : holding) {
            one.get();
        }
        ask(inTurn, "/projects", (request, response) -> {}).call();
    }

    @Test
    void aSlowReaderTakesNoTurn() throws Exception {
        CountDownLatch read = new CountDownLatch(1);
        CountDownLatch sending = new CountDownLatch(3);
        FilterChain slow = (request, response) -> {
            response.flushBuffer();
            sending.countDown();
            hold(read);
        };
        List<Future<Integer>> readers = IntStream.range(0, 3)
                .mapToObj(n -> browsers.submit(ask("/projects", slow)))
                .toList();
        sending.await();
        ask("/projects", (request, response) -> {}).call();
        read.countDown();
        for (Future<Integer> one : readers) {
            one.get();
        }
    }

    @Test
    void aRequestThatFailsGivesItsTurnBack() throws Exception {
        for (int n = 0; n < 10; n++) {
            assertThatThrownBy(() -> ask("/projects", (request, response) -> {
                                throw new IllegalStateException("broken");
                            })
                            .call())
                    .hasMessage("broken");
        }
        ask("/projects", (request, response) -> {}).call();
    }

    private Callable<Integer> ask(String path, FilterChain page) {
        return ask(inTurn, path, page);
    }

    private static Callable<Integer> ask(InTurn inTurn, String path, FilterChain page) {
        return () -> {
            MockHttpServletResponse answer = new MockHttpServletResponse();
            inTurn.doFilter(new MockHttpServletRequest("GET", path), answer, page);
            return answer.getStatus();
        };
    }

    private static void hold(CountDownLatch until) {
        try {
            until.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
