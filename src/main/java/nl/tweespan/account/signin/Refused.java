package nl.tweespan.account.signin;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.tweespan.platform.form.Unsent;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.csrf.CsrfException;

/** Answers 403 and leaves a line: somebody who is signed in wanted what is not for him, or a form lacked its token. */
class Refused extends AccessDeniedHandlerImpl {

    private final SecurityLog log;

    Refused(SecurityLog log) {
        this.log = log;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
            throws IOException, ServletException {
        log.tell("refused", null, null);
        if (refused instanceof CsrfException && Unsent.fromHere(request)) {
            Unsent.letGoAgain(request);
        }
        super.handle(request, response, refused);
    }
}
