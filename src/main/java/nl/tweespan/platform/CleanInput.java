package nl.tweespan.platform;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Stream;
import nl.tweespan.shared.PlainText;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses parameters that cannot be read or that hold a NUL byte, which PostgreSQL does not store: a 4xx page instead of
 * a 500. The error page that follows reads no parameters, because the container would fail on them again. Other values go on
 * {@link PlainText#clean cleaned}. What is no form is refused too. Nobody asks for the error page by its address.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class CleanInput extends OncePerRequestFilter {

    private static final String REFUSED = CleanInput.class.getName() + ".REFUSED";

    /** Bytes of what is refused that are still taken in. */
    private static final int UNREAD = 64 * 1024;

    private final String errorPath;

    CleanInput(@Value("${spring.web.error.path:/error}") String errorPath) {
        this.errorPath = errorPath;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getAttribute(REFUSED) != null) {
            chain.doFilter(new WithoutParameters(request), response);
            return;
        }
        HttpStatus refusal = refusal(request);
        if (refusal == null) {
            chain.doFilter(new CleanParameters(request), response);
            return;
        }
        request.setAttribute(REFUSED, true);
        if (refusal == HttpStatus.UNSUPPORTED_MEDIA_TYPE) {
            request.getInputStream()
                    .readNBytes(UNREAD); // who still sends when the connection ends does not see the answer
        }
        response.sendError(refusal.value());
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    /** All that is sent here are forms; without a body it does not matter what it says to be. */
    private static boolean isForm(HttpServletRequest request) {
        String type = request.getContentType();
        return type == null
                || request.getContentLengthLong() == 0
                || type.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE)
                || type.startsWith(MediaType.MULTIPART_FORM_DATA_VALUE);
    }

    private @Nullable HttpStatus refusal(HttpServletRequest request) {
        if (request.getDispatcherType() == DispatcherType.REQUEST
                && request.getRequestURI().equals(request.getContextPath() + errorPath)) {
            return HttpStatus.NOT_FOUND;
        }
        if (request.getDispatcherType() == DispatcherType.REQUEST && !isForm(request)) {
            return HttpStatus.UNSUPPORTED_MEDIA_TYPE;
        }
        try {
            boolean clean = request.getParameterMap().entrySet().stream()
                    .flatMap(entry -> Stream.concat(Stream.of(entry.getKey()), Stream.of(entry.getValue())))
                    .noneMatch(text -> text.indexOf('\0') >= 0);
            return clean && request.getRequestURI().indexOf('\0') < 0 ? null : HttpStatus.BAD_REQUEST;
        } catch (InvalidParameterException unreadable) {
            return HttpStatus.valueOf(unreadable.getErrorCode());
        }
    }
}
