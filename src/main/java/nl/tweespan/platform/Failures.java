package nl.tweespan.platform;

import java.sql.SQLException;
import nl.tweespan.shared.NotFound;
import nl.tweespan.shared.StaleVersion;
import org.springframework.beans.InvalidPropertyException;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.multipart.MultipartException;

/** Says whose fault a failure is, as a status. */
final class Failures {

    private Failures() {}

    static HttpStatusCode status(Exception failure) {
        if (failure instanceof ErrorResponse told) {
            return told.getStatusCode();
        }
        if (failure instanceof NotFound) {
            return HttpStatus.NOT_FOUND;
        }
        if (failure instanceof StaleVersion || failure instanceof OptimisticLockingFailureException) {
            return HttpStatus.CONFLICT;
        }
        if (failure instanceof TypeMismatchException
                || failure instanceof InvalidPropertyException // such as the 300th row of a form that has two
                || failure instanceof MultipartException
                || failure instanceof HttpMessageNotReadableException) {
            return HttpStatus.BAD_REQUEST;
        }
        if (Outage.causedBy(failure)) {
            return HttpStatus.SERVICE_UNAVAILABLE;
        }
        return NestedExceptionUtils.getMostSpecificCause(failure) instanceof SQLException refused
                ? status(refused)
                : HttpStatus.INTERNAL_SERVER_ERROR;
    }

    /** By the classes of SQLSTATE (appendix A of the PostgreSQL manual). */
    private static HttpStatus status(SQLException refused) {
        String state = refused.getSQLState() == null ? "" : refused.getSQLState();
        if (state.equals("23505")) {
            return HttpStatus.CONFLICT; // somebody was first
        }
        if (state.equals("23514") || state.equals("23P01")) {
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
}
