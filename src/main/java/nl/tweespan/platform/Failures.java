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
                ? SqlState.status(refused)
                : HttpStatus.INTERNAL_SERVER_ERROR;
    }
}
