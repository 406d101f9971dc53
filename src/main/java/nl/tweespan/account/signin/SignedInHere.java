package nl.tweespan.account.signin;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import nl.tweespan.account.life.AppUser;
import nl.tweespan.account.life.AppUserRepository;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.web.servlet.LocaleResolver;

/** After a right password: its try counts no longer, this browser is known from now on, and speaks the person's language. */
class SignedInHere implements AuthenticationSuccessHandler {

    private final Limits limits;
    private final AppUserRepository users;
    private final LocaleResolver languages;
    private final AuthenticationSuccessHandler next;

    SignedInHere(Limits limits, AppUserRepository users, LocaleResolver languages, AuthenticationSuccessHandler next) {
        this.limits = limits;
        this.users = users;
        this.languages = languages;
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
        users.findByUsername(signedIn.getName()).ifPresent(user -> greet(user, request, response));
        next.onAuthenticationSuccess(request, response, signedIn);
    }

    private void greet(AppUser user, HttpServletRequest request, HttpServletResponse response) {
        request.getSession()
                .setAttribute(OwnSessions.BROWSER, Browsers.name(request.getHeader(HttpHeaders.USER_AGENT)));
        String hash = Objects.requireNonNull(user.passwordHash());
        response.addHeader(
                HttpHeaders.SET_COOKIE, KnownBrowser.cookie(request, hash).toString());
        if (user.language() != null) {
            languages.setLocale(request, response, Locale.forLanguageTag(user.language()));
        }
    }
}
