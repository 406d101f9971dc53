package nl.tweespan.account.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import nl.tweespan.account.life.AppUserRepository;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Counts each try to sign in before its password is compared, and refuses the one too many (429). Whether an account exists
 * makes no difference. Behind the check of the form's token: no other site spends somebody's tries.
 */
class SignInLimit extends OncePerRequestFilter {

    private static final String TOO_OFTEN = "/sign-in/too-often";
    private static final String CROWDED = "/sign-in/crowded";

    private final Limits limits;
    private final AppUserRepository users;
    private final SecurityLog log;

    SignInLimit(Limits limits, AppUserRepository users, SecurityLog log) {
        this.limits = limits;
        this.users = users;
        this.log = log;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !HttpMethod.POST.matches(request.getMethod())
                || !request.getRequestURI().equals("/sign-in");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        SignInTry attempt = new SignInTry(request, known(request));
        Duration wait = attempt.take(limits);
        if (!wait.isZero()) {
            log.tell("rate-limited", null, null);
            refuse(request, response, TOO_OFTEN, "" + wait.toSeconds());
            return;
        }
        try {
            chain.doFilter(request, response);
        } catch (Crowded crowded) {
            attempt.withdrawn(limits);
            refuse(request, response, CROWDED, Crowded.RETRY_SECONDS);
        }
    }

    private boolean known(HttpServletRequest request) {
        return users.findByUsername(SignInTry.account(request))
                .filter(user -> KnownBrowser.knows(request, user.passwordHash()))
                .isPresent();
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response, String page, String seconds)
            throws ServletException, IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, seconds);
        request.getRequestDispatcher(page).forward(request, response);
    }
}
