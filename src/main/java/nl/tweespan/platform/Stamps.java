package nl.tweespan.platform;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.DispatcherServlet;

/**
 * Tells whether what a node keeps in memory is still what the database says, also after another node changed it: the triggers
 * of a table give its stamp a new number. Asked once by each transaction that may write, and once by a request for all that it
 * only reads.
 */
@Component
public class Stamps {

    /** Under which a session carries what was read together with it: no request of somebody signed in asks again. */
    static final String OF_SESSION = Stamps.class.getName();

    private static final String ASKED = Stamps.class.getName();
    private static final Object PAST = new Object();
    private static final String DISPATCHED = DispatcherServlet.WEB_APPLICATION_CONTEXT_ATTRIBUTE;

    private final JdbcClient jdbc;

    Stamps(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What a transaction was told; goes on and off the thread with it. */
    private final class Told implements TransactionSynchronization {

        private @Nullable Map<String, Long> stamps;
        private boolean changing;

        @Override
        public void afterCompletion(int status) {
            HttpServletRequest request = request();
            if ((changing || status != STATUS_COMMITTED) && request != null) {
                request.setAttribute(ASKED, PAST);
            }
        }
    }

    /**
     * The stamp as this transaction or request knows it; null when the database cannot tell and nothing is written by it, so
     * that an error page is drawn from memory.
     *
     * @throws IllegalStateException when nothing is kept under this name
     */
    @Nullable
    Long of(String name) {
        if (writing()) {
            Told told = told();
            return stamp(name, told.stamps == null || told.changing ? ask(told) : told.stamps);
        }
        HttpServletRequest request = request();
        if (request == null) {
            return stamp(name, ask());
        }
        if (asked(request) instanceof Map<?, ?> asked) {
            return asked.get(name) instanceof Long stamp ? stamp : null;
        }
        return anew(name);
    }

    private static @Nullable Object asked(HttpServletRequest request) {
        Object asked = request.getAttribute(ASKED);
        HttpSession session = asked == null && !failed(request) ? request.getSession(false) : null;
        return session == null ? asked : session.getAttribute(OF_SESSION);
    }

    /** As {@link #of}, asked now: what is read after it is at least as new. */
    @Nullable
    Long anew(String name) {
        HttpServletRequest request = request();
        if (writing()) {
            return stamp(name, ask(told()));
        }
        if (request == null) {
            return stamp(name, ask());
        }
        Map<String, Long> asked = failed(request) ? Map.of() : askOrNothing();
        request.setAttribute(ASKED, asked);
        return asked.isEmpty() ? null : stamp(name, asked);
    }

    /** Called by a transaction before it changes what is kept: it sees its own changes, and afterwards so does its request. */
    public void changing() {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            told().changing = true;
        }
    }

    private static boolean writing() {
        return TransactionSynchronizationManager.isActualTransactionActive()
                && TransactionSynchronizationManager.isSynchronizationActive()
                && !TransactionSynchronizationManager.isCurrentTransactionReadOnly();
    }

    private Told told() {
        for (TransactionSynchronization each : TransactionSynchronizationManager.getSynchronizations()) {
            if (each instanceof Told told) {
                return told;
            }
        }
        Told told = new Told();
        TransactionSynchronizationManager.registerSynchronization(told);
        return told;
    }

    /** What the page after the act shows is no older than what the act saw. */
    private Map<String, Long> ask(Told told) {
        Map<String, Long> asked = ask();
        told.stamps = asked;
        HttpServletRequest request = request();
        if (request != null) {
            request.setAttribute(ASKED, asked);
        }
        return asked;
    }

    private Map<String, Long> ask() {
        Map<String, Long> stamps = new HashMap<>();
        jdbc.sql("select name, stamp from kept_version").query(row -> {
            stamps.put(row.getString("name"), row.getLong("stamp"));
        });
        return stamps;
    }

    /** Such as "annex=17 party=4". */
    static Map<String, Long> parse(String stamps) {
        Map<String, Long> parsed = new HashMap<>();
        for (String stamp : stamps.split(" ")) {
            int equals = stamp.indexOf('=');
            parsed.put(stamp.substring(0, equals), Long.valueOf(stamp.substring(equals + 1)));
        }
        return parsed;
    }

    private Map<String, Long> askOrNothing() {
        try {
            return ask();
        } catch (DataAccessException away) {
            return Map.of(); // whatever else the page needs fails by itself
        }
    }

    private static long stamp(String name, Map<String, Long> stamps) {
        Long stamp = stamps.get(name);
        if (stamp == null) {
            throw new IllegalStateException("nothing is kept as " + name);
        }
        return stamp;
    }

    /** Whether its error page is being made: then the database is not asked once more. */
    private static boolean failed(HttpServletRequest request) {
        return Outage.known(request) || request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) != null;
    }

    /** The request that a controller or an error page answers. */
    private static @Nullable HttpServletRequest request() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                        && attributes.getRequest().getAttribute(DISPATCHED) != null
                ? attributes.getRequest()
                : null;
    }
}
