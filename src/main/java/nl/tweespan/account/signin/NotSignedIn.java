package nl.tweespan.account.signin;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.tweespan.platform.Outage;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.ForwardAuthenticationFailureHandler;

/** Back to the sign-in page; but a database that is away is no wrong password, and gets the page that says so. */
class NotSignedIn extends ForwardAuthenticationFailureHandler {

    NotSignedIn() {
        super("/sign-in/refused");
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException, ServletException {
        if (Outage.causedBy(refused)) {
            throw new ServletException(refused);
        }
        super.onAuthenticationFailure(request, response, refused);
    }
}
