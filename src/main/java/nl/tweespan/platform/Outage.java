package nl.tweespan.platform;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.stream.Stream;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Says "not now, try again" (503) when the database is down, frozen or overloaded, instead of "we made a mistake" (500). A
 * filter, because the session is read and written outside the controllers.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
public class Outage extends OncePerRequestFilter {

    private static final String KNOWN = Outage.class.getName();
    private static final String RETRY_SECONDS = "30";

    /** What the pool says of a connection that broke earlier in the request; it gives no state with it. */
    private static final String CLOSED = "Connection is closed";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | IOException | RuntimeException failure) {
            if (response.isCommitted() || !causedBy(failure)) {
                throw failure;
            }
            logger.error("No database for " + request.getMethod() + " " + request.getRequestURI() + ": "
                    + NestedExceptionUtils.getMostSpecificCause(failure).getMessage());
            know(request);
            response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
            response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
        }
    }

    /** Whether this request already met the outage: its error page does without a session. */
    public static boolean known(ServletRequest request) {
        return request.getAttribute(KNOWN) != null;
    }

    /** The error page that follows does without the database. */
    static void know(ServletRequest request) {
        request.setAttribute(KNOWN, true);
    }

    /** Whether the database was away, as the one list of what counts as that. */
    public static boolean causedBy(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(50)
                .anyMatch(cause -> cause instanceof DataAccessResourceFailureException
                        || cause instanceof CannotCreateTransactionException
                        || cause instanceof SQLException refused && temporary(refused));
    }

    private static boolean temporary(SQLException refused) {
        return refused instanceof SQLTransientConnectionException // the pool had none left
                || refused instanceof SQLRecoverableException
                || refused instanceof SQLNonTransientConnectionException
                || refused.getSQLState() == null && CLOSED.equals(refused.getMessage())
                || SqlState.away(refused);
    }
}
