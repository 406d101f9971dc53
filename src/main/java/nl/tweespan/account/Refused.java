package nl.tweespan.account;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;

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
        super.handle(request, response, refused);
    }
}
