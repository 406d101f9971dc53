package nl.tweespan.platform;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.util.OnCommittedResponseWrapper;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets as many requests work at once as the pool has connections; the others wait in line. A request never holds two
 * connections, so that whoever has his turn finds one: a burst becomes slower and not a row of 503. Behind {@link CleanInput},
 * so that a body which trickles in takes no turn, and until the answer begins to go out, so that a slow reader takes none;
 * before the patience with the database begins, because waiting in line is not waiting for the database.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 12)
class InTurn extends OncePerRequestFilter {

    /** When no request ends well in this time the database does not answer, and waiting helps nobody. */
    private static final Duration STANDSTILL = Duration.ofSeconds(4);

    private static final Duration SOON = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofSeconds(60);

    private final Semaphore turns;
    private final AtomicLong ended = new AtomicLong();
    private final Duration standstill;

    @Autowired
    InTurn(@Value("${spring.datasource.hikari.maximum-pool-size}") int connections) {
        this(connections, STANDSTILL);
    }

    InTurn(int connections, Duration standstill) {
        this.turns = new Semaphore(connections, true);
        this.standstill = standstill;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return StaticFiles.asked(request) || Outage.known(request);
    }

    /** An error page has a frame, which reads from the database as well. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!waited()) {
            Outage.know(request);
            response.setHeader(HttpHeaders.RETRY_AFTER, "30");
            response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
            return;
        }
        Turn turn = new Turn(request, response);
        try {
            chain.doFilter(request, turn);
            turn.onResponseCommitted();
        } finally {
            turn.giveBack();
        }
    }

    /** Whether it is this request's turn; false when nothing ends well any more. */
    private boolean waited() {
        long begun = System.nanoTime();
        long atFirst = ended.get();
        long before;
        do {
            before = ended.get();
            if (acquired()) {
                // given up by a request that failed: who waited long already would wait for the same once more
                boolean stuck = ended.get() == atFirst && System.nanoTime() - begun > SOON.toNanos();
                if (stuck) {
                    turns.release();
                }
                return !stuck;
            }
        } while (ended.get() != before && System.nanoTime() - begun < LONGEST.toNanos());
        return false;
    }

    private boolean acquired() {
        try {
            return turns.tryAcquire(standstill.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Given back once: when the answer begins to go out, or at the end. */
    private final class Turn extends OnCommittedResponseWrapper {

        private final AtomicBoolean held = new AtomicBoolean(true);

        private final HttpServletRequest request;

        Turn(HttpServletRequest request, HttpServletResponse response) {
            super(response);
            this.request = request;
        }

        @Override
        protected void onResponseCommitted() {
            if (!Outage.known(request) && getStatus() != HttpStatus.SERVICE_UNAVAILABLE.value()) {
                ended.incrementAndGet();
            }
            giveBack();
        }

        void giveBack() {
            if (held.getAndSet(false)) {
                turns.release();
            }
        }
    }
}
