package nl.tweespan.platform;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Health and error pages answer whoever asks, whatever {@code Accept} says: a probe that wants plain text, or a picture that
 * is not there, would otherwise get nothing at all.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 5)
class AnyAccept extends OncePerRequestFilter {

    private static final String HEALTH = "/actuator/health";

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getDispatcherType() != DispatcherType.ERROR
                && !request.getRequestURI().startsWith(HEALTH);
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(new Accepting(request, accepted(request)), response);
    }

    private static String accepted(HttpServletRequest request) {
        String asked = String.valueOf(request.getHeader(HttpHeaders.ACCEPT));
        boolean data = request.getDispatcherType() != DispatcherType.ERROR
                || asked.startsWith(MediaType.APPLICATION_JSON_VALUE);
        return data ? MediaType.APPLICATION_JSON_VALUE : MediaType.TEXT_HTML_VALUE;
    }

    private static final class Accepting extends HttpServletRequestWrapper {

        private final String type;

        Accepting(HttpServletRequest request, String type) {
            super(request);
            this.type = type;
        }

        @Override
        public @Nullable String getHeader(String name) {
            return HttpHeaders.ACCEPT.equalsIgnoreCase(name) ? type : super.getHeader(name);
        }

        @Override
        public Enumeration<String> getHeaders(String name) {
            return HttpHeaders.ACCEPT.equalsIgnoreCase(name)
                    ? Collections.enumeration(List.of(type))
                    : super.getHeaders(name);
        }
    }
}
