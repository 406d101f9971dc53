package nl.tweespan.platform;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets a page that is read as of another day link to the other pages of the agreement as of that day. Thymeleaf passes each
 * link through {@code encodeURL}, so that no template can forget it.
 */
@Component
class AsOfLinks extends OncePerRequestFilter {

    private static final String AGREEMENTS = "/frameworks";

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("GET") || !request.getRequestURI().startsWith(AGREEMENTS);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<LocalDate> day = TypedDate.parse(request.getParameter(AsOf.PARAMETER));
        chain.doFilter(request, day.isEmpty() ? response : new Keeping(response, day.get()));
    }

    private static final class Keeping extends HttpServletResponseWrapper {

        private final LocalDate day;

        Keeping(HttpServletResponse response, LocalDate day) {
            super(response);
            this.day = day;
        }

        @Override
        public String encodeURL(String url) {
            String encoded = super.encodeURL(url);
            return encoded.startsWith(AGREEMENTS) && !encoded.matches(".*[?&]on=.*") ? dated(encoded) : encoded;
        }

        private String dated(String url) {
            int hash = url.indexOf('#');
            String page = hash < 0 ? url : url.substring(0, hash);
            String place = hash < 0 ? "" : url.substring(hash);
            return page + (page.contains("?") ? "&" : "?") + AsOf.PARAMETER + "=" + day + place;
        }
    }
}
