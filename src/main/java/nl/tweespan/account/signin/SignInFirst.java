package nl.tweespan.account.signin;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.tweespan.platform.form.Unsent;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.session.web.http.HttpSessionIdResolver;
import org.springframework.web.util.WebUtils;

/**
 * Sends a stranger to the sign-in page. A form that was sent gets the page at once, which keeps what was typed. The cookie of a
 * session that is no more goes, so that it is not looked up again.
 */
class SignInFirst extends LoginUrlAuthenticationEntryPoint {

    private static final String PAGE = "/sign-in";
    private static final String FORM_KEPT = "/sign-in/first";

    private static final String SESSION = "SESSION";

    private final HttpSessionIdResolver sessions;

    SignInFirst(HttpSessionIdResolver sessions) {
        super(PAGE);
        this.sessions = sessions;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException needed)
            throws IOException, ServletException {
        if (WebUtils.getCookie(request, SESSION) != null) {
            sessions.expireSession(request, response);
        }
        if (Unsent.of(request).isPresent()) {
            request.getRequestDispatcher(FORM_KEPT).forward(request, response);
            return;
        }
        super.commence(request, response, needed);
    }
}
