package nl.tweespan.platform;

import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.http.HttpStatus;

/** What an answer of the database means, by its SQLSTATE (appendix A of the PostgreSQL manual): the one list of them. */
public final class SqlState {

    /** A check or a gate, and no two at once. */
    private static final Set<String> RULE = Set.of("23514", "23P01");

    private SqlState() {}

    /** Whether the database takes no connection now: not reachable, starting, stopping, or full. */
    public static boolean closed(SQLException refused) {
        String state = of(refused);
        return state.startsWith("08") // connection
                || state.startsWith("53") // no room, no memory, too many connections
                || state.startsWith("57P"); // shutting down, crashed, starting up, idle too long in a transaction
    }

    /** Whether the database is not there or has no time now; trying again may help. */
    static boolean away(SQLException refused) {
        String state = of(refused);
        return closed(refused)
                || state.equals("57014") // statement_timeout
                || state.equals("25P03") // idle_in_transaction_session_timeout
                || state.equals("55P03"); // lock_timeout
    }

    static HttpStatus status(SQLException refused) {
        String state = of(refused);
        if (state.equals("23505")) {
            return HttpStatus.CONFLICT; // somebody was first
        }
        if (RULE.contains(state)) {
            return HttpStatus.UNPROCESSABLE_CONTENT; // a rule that the database holds and the form did not
        }
        if (state.equals("23502") || state.equals("23503")) {
            return HttpStatus.BAD_REQUEST; // nothing, or an id of nothing, where a record must be
        }
        if (state.startsWith("22")) {
            return HttpStatus.BAD_REQUEST; // text or a number that does not fit, a NUL byte
        }
        return HttpStatus.INTERNAL_SERVER_ERROR;
    }

    /** The name of the gate or check that refused; empty when it was something else. */
    static Optional<String> gate(Throwable failure) {
        return NestedExceptionUtils.getMostSpecificCause(failure) instanceof PSQLException refused
                        && RULE.contains(of(refused))
                ? Optional.ofNullable(refused.getServerErrorMessage()).map(ServerErrorMessage::getConstraint)
                : Optional.empty();
    }

    private static String of(SQLException refused) {
        return refused.getSQLState() == null ? "" : refused.getSQLState();
    }
}
