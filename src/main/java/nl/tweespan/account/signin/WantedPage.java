package nl.tweespan.account.signin;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseCookie;
import org.springframework.security.web.DefaultRedirectStrategy;
import org.springframework.security.web.RedirectStrategy;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;
import org.springframework.web.util.WebUtils;

/** The page that a stranger asked for, kept by his browser until he has signed in: strangers cost no session. */
class WantedPage implements RequestCache {

    private static final String COOKIE = "wanted";
    private static final Duration LIFE = Duration.ofHours(1);
    private static final int LONGEST = 2000;

    /** A page of this registry: nothing that a browser takes for another host, and no control characters. */
    private static final Pattern OURS = Pattern.compile("/(?![/\\\\])[\\x21-\\x7e]*");

    @Override
    public void saveRequest(HttpServletRequest request, HttpServletResponse response) {
        String query = request.getQueryString();
        String page = request.getRequestURI() + (query == null ? "" : "?" + query);
        if (opened(request) && OURS.matcher(page).matches() && page.length() <= LONGEST) {
            String value =
                    Base64.getUrlEncoder().withoutPadding().encodeToString(page.getBytes(StandardCharsets.UTF_8));
            set(request, response, value, LIFE);
        }
    }

    /** By a person: no picture, no piece of a page. */
    private static boolean opened(HttpServletRequest request) {
        String purpose = request.getHeader("Sec-Fetch-Dest");
        return HttpMethod.GET.matches(request.getMethod()) && (purpose == null || purpose.equals("document"));
    }

    @Override
    public @Nullable SavedRequest getRequest(HttpServletRequest request, HttpServletResponse response) {
        Cookie cookie = WebUtils.getCookie(request, COOKIE);
        if (cookie == null) {
            return null;
        }
        try {
            String page = new String(Base64.getUrlDecoder().decode(cookie.getValue()), StandardCharsets.UTF_8);
            return OURS.matcher(page).matches() ? new SimpleSavedRequest(page) : null;
        } catch (IllegalArgumentException notOurs) {
            return null;
        }
    }

    /** Nothing is sent a second time: the browser asks for the page itself. */
    @Override
    public @Nullable HttpServletRequest getMatchingRequest(HttpServletRequest request, HttpServletResponse response) {
        return null;
    }

    @Override
    public void removeRequest(HttpServletRequest request, HttpServletResponse response) {
        if (WebUtils.getCookie(request, COOKIE) != null) {
            set(request, response, "", Duration.ZERO);
        }
    }

    /** After signing in: to that page, else to the start page. */
    AuthenticationSuccessHandler next() {
        RedirectStrategy redirect = new DefaultRedirectStrategy();
        return (request, response, signedIn) -> {
            SavedRequest saved = getRequest(request, response);
            removeRequest(request, response);
            redirect.sendRedirect(request, response, saved == null ? "/" : saved.getRedirectUrl());
        };
    }

    private static void set(HttpServletRequest request, HttpServletResponse response, String value, Duration life) {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(COOKIE, value)
                        .path("/")
                        .maxAge(life)
                        .httpOnly(true)
                        .sameSite("Lax")
                        .secure(request.isSecure())
                        .build()
                        .toString());
    }
}
