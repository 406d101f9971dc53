package nl.tweespan.platform;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.firewall.RequestRejectedHandler;

/** What an answer says to a request that no page can have sent; the error page follows. */
@Configuration(proxyBeanMethods = false)
class Firewall {

    private static final Set<String> METHODS = Set.of("DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT");

    @Bean
    RequestRejectedHandler requestRejected() {
        return (request, response, rejection) -> response.sendError(
                METHODS.contains(request.getMethod())
                        ? HttpServletResponse.SC_BAD_REQUEST
                        : HttpServletResponse.SC_METHOD_NOT_ALLOWED);
    }
}
