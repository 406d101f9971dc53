package nl.tweespan.platform.database;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * How long one request, its error page included, waits for the database in all. The limits of the driver and of the pool hold
 * for one step each; a page takes several, and a frozen server would hold its reader for their sum.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 15)
public class Patience extends OncePerRequestFilter {

    private static final Duration LONGEST = Duration.ofSeconds(7);
    private static final String END = Patience.class.getName();
    private static final ThreadLocal<@Nullable Long> ENDS = new ThreadLocal<>();

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getAttribute(END) == null) {
            request.setAttribute(END, System.nanoTime() + LONGEST.toNanos());
        }
        ENDS.set((Long) request.getAttribute(END));
        try {
            chain.doFilter(request, response);
        } finally {
            ENDS.remove();
        }
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    /** What is left to the request on this thread, zero or less when nothing; null outside a request. */
    static @Nullable Duration left() {
        Long end = ENDS.get();
        return end == null ? null : Duration.ofNanos(end - System.nanoTime());
    }

    /** The database did not answer: the rest of this request does not ask it again. */
    static void lose() {
        if (ENDS.get() != null) {
            ENDS.set(System.nanoTime());
        }
    }
}
