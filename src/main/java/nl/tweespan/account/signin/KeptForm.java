package nl.tweespan.account.signin;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.tweespan.platform.form.Unsent;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;

/**
 * After a sign-in that came between somebody and his form: the page that shows what was typed, to be sent again. The sign-in
 * page carried it all the while; nothing of a stranger is stored, and nothing is sent unseen.
 */
class KeptForm implements AuthenticationSuccessHandler {

    private static final String PAGE = "/sign-in/kept";

    private final AuthenticationSuccessHandler next;

    KeptForm(AuthenticationSuccessHandler next) {
        this.next = next;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication signedIn)
            throws IOException, ServletException {
        if (Unsent.of(request).isPresent()) {
            request.getRequestDispatcher(PAGE).forward(request, response);
        } else {
            next.onAuthenticationSuccess(request, response, signedIn);
        }
    }
}
