package nl.tweespan.platform;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Makes the CSRF token before a page begins. It is made when first read, and a long page that reads it in a form far down
 * has by then sent its headers: the cookie would be lost and the form refused.
 */
public class CsrfReady extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (HttpMethod.GET.matches(request.getMethod())
                && request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
                && !StaticFiles.asked(request)) {
            token.getToken();
        }
        chain.doFilter(request, response);
    }
}
