package nl.tweespan.platform;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.sql.SQLException;
import java.util.Map;
import nl.tweespan.platform.form.TimePassed;
import nl.tweespan.platform.form.Unsent;
import nl.tweespan.shared.Ids;
import nl.tweespan.shared.RuleBroken;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.servlet.ModelAndView;

/** Turns every way a request can fail into a page that says what happened and how to go on. */
@ControllerAdvice
class Problems implements ErrorViewResolver {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    private final PageFrame frame;
    private final Language language = new Language();

    Problems(PageFrame frame) {
        this.frame = frame;
    }

    @ExceptionHandler
    ModelAndView refuse(RuleBroken broken, HttpServletRequest request, HttpServletResponse response)
            throws ServletException {
        drawFrame(request, response);
        return Problem.of(broken).page();
    }

    @ExceptionHandler
    ModelAndView explain(TimePassed passed, HttpServletRequest request, HttpServletResponse response)
            throws ServletException {
        drawFrame(request, response);
        return Problem.of(passed).page();
    }

    /** Sign-in and refusal belong to the security filters, which know whether to ask for a password first. */
    @ExceptionHandler({AccessDeniedException.class, AuthenticationException.class})
    void leaveToSecurity(RuntimeException refusal) {
        throw refusal;
    }

    /** The reader closed the page; there is nobody to answer. */
    @ExceptionHandler(AsyncRequestNotUsableException.class)
    void leaveAlone() {}

    @ExceptionHandler
    ModelAndView explain(Exception failure, HttpServletRequest request, HttpServletResponse response)
            throws ServletException {
        drawFrame(request, response);
        HttpStatusCode status = Failures.status(failure);
        if (failure instanceof ErrorResponse told) {
            told.getHeaders().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
        }
        if (status.value() == HttpStatus.SERVICE_UNAVAILABLE.value()) {
            Outage.know(request);
        }
        keep(status, request, response);
        return page(status, failure, response);
    }

    /** What was typed stands on the page itself, to be sent again: nobody should have to trust the way back. */
    private static void keep(HttpStatusCode status, HttpServletRequest request, HttpServletResponse response) {
        if (status.is5xxServerError() || Unsent.mayGoAgain(request)) {
            Unsent.of(request).ifPresent(unsent -> unsent.show(request, response));
        }
    }

    /** Failures outside the controllers: in a filter, or sent by the container. */
    @Override
    public ModelAndView resolveErrorView(HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
        Object failure = request.getAttribute("jakarta.servlet.error.exception");
        HttpStatusCode told = failure instanceof Exception thrown ? Failures.status(thrown) : status;
        HttpServletResponse response =
                ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getResponse();
        if (response != null) {
            keep(told, request, response);
        }
        return (Unsent.mayGoAgain(request) ? Problem.old() : Problem.of(told)).page();
    }

    private ModelAndView page(HttpStatusCode status, Exception failure, HttpServletResponse response) {
        if (status.value() == HttpStatus.SERVICE_UNAVAILABLE.value()) {
            response.setHeader(HttpHeaders.RETRY_AFTER, "30");
            LOG.warn("A service does not answer: {}", failure.toString());
        }
        if (status.is4xxClientError()
                && NestedExceptionUtils.getMostSpecificCause(failure) instanceof SQLException refused) {
            LOG.warn("The database refused what the application let through: {}", refused.getMessage());
        }
        if (status.value() != HttpStatus.INTERNAL_SERVER_ERROR.value()) {
            return Gates.broken(failure)
                    .map(Problem::of)
                    .orElseGet(() -> Problem.of(status))
                    .page();
        }
        String number = Ids.next().toString().substring(24);
        LOG.error("Failure {}", number, failure);
        return Problem.of(status, number).page();
    }

    /** Interceptors do not run when no handler was found; the page of such a request has a frame and a language all the same. */
    private void drawFrame(HttpServletRequest request, HttpServletResponse response) throws ServletException {
        if (request.getAttribute(PageFrame.PATH) == null) {
            language.preHandle(request, response, this);
            frame.preHandle(request, response, this);
        }
    }
}
