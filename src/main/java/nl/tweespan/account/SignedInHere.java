package nl.tweespan.account;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;

/** After a right password: its try counts no longer, and this browser is known from now on. */
class SignedInHere implements AuthenticationSuccessHandler {

    private final Limits limits;
    private final AppUserRepository users;
    private final AuthenticationSuccessHandler next;

    SignedInHere(Limits limits, AppUserRepository users, AuthenticationSuccessHandler next) {
        this.limits = limits;
        this.users = users;
        this.next = next;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication signedIn)
            throws IOException, ServletException {
        SignInTry attempt = SignInTry.of(request);
        if (attempt != null) {
            attempt.succeeded(limits);
        }
        users.findByUsername(signedIn.getName())
                .map(AppUser::passwordHash)
                .ifPresent(hash -> response.addHeader(
                        HttpHeaders.SET_COOKIE,
                        KnownBrowser.cookie(request, hash).toString()));
        next.onAuthenticationSuccess(request, response, signedIn);
    }
}
