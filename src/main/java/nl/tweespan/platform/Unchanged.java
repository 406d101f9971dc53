package nl.tweespan.platform;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import nl.tweespan.platform.form.Unsent;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.util.WebUtils;

/**
 * Answers 304 when the page that a browser has is still the page: it is named by all that it is drawn from, and every fact that a page
 * shows is on the trail. A page that holds a form of its own, or tells what was just done, has no name and is not kept. Behind the
 * sign-in, so that nobody learns more than he was shown.
 */
@Component
public class Unchanged implements HandlerInterceptor {

    /** Under which a session carries the position of the trail, read together with it. */
    static final String POSITION = Unchanged.class.getName() + ".POSITION";

    private static final String ONE_OFF = Unchanged.class.getName() + ".ONE_OFF";
    private static final String NAME = Unchanged.class.getName() + ".NAME";

    /** The browser keeps it for its reader alone, and asks each time. */
    private static final String ASK_EACH_TIME = "private, no-cache";

    private final String release = Release.name();
    private final Clock clock;
    private final boolean kept;

    /** @param kept whether a browser may keep pages at all: see docs/security.md */
    Unchanged(Clock clock, @Value("${tweespan.browsers-keep-pages:true}") boolean kept) {
        this.clock = clock;
        this.kept = kept;
    }

    /** This page is for once: it holds what the next drawing of it would not. */
    public static void oneOff() {
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes) {
            attributes.getRequest().setAttribute(ONE_OFF, true);
            if (attributes.getRequest().getAttribute(NAME) != null && attributes.getResponse() != null) {
                attributes.getResponse().setHeader(HttpHeaders.ETAG, null);
                attributes.getResponse().setHeader(HttpHeaders.CACHE_CONTROL, null);
            }
        }
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        String name = name(request);
        if (name == null || !new ServletWebRequest(request, response).checkNotModified(name)) {
            request.setAttribute(NAME, name);
            response.setHeader(HttpHeaders.ETAG, null);
            return true;
        }
        response.setHeader(HttpHeaders.CACHE_CONTROL, ASK_EACH_TIME);
        return false;
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        if (page != null
                && request.getAttribute(NAME) instanceof String name
                && request.getAttribute(ONE_OFF) == null
                && response.getStatus() == HttpStatus.OK.value()) {
            response.setHeader(HttpHeaders.ETAG, name);
            response.setHeader(HttpHeaders.CACHE_CONTROL, ASK_EACH_TIME);
        }
    }

    /** Null when this request has no page that could be kept. */
    private @Nullable String name(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (!kept
                || session == null
                || CurrentActor.find() == null
                || !HttpMethod.GET.matches(request.getMethod())
                || RequestContextUtils.getInputFlashMap(request) != null
                || !(session.getAttribute(POSITION) instanceof String position)) {
            return null;
        }
        Cookie csrf = WebUtils.getCookie(request, Unsent.CSRF_COOKIE);
        List<?> all = List.of(
                release,
                session.getId(),
                csrf == null ? "" : csrf.getValue(),
                RequestContextUtils.getLocale(request),
                request.getRequestURI(),
                Objects.requireNonNullElse(request.getQueryString(), ""),
                Objects.requireNonNullElse(request.getHeader(HttpHeaders.ACCEPT), ""),
                // what ends at an hour, such as a link for a password, is a little late; what follows from a day is not
                ZonedDateTime.now(clock).truncatedTo(ChronoUnit.HOURS),
                session.getAttribute(Stamps.OF_SESSION),
                position);
        byte[] sum = sha256().digest(all.toString().getBytes(StandardCharsets.UTF_8));
        return "W/\"" + HexFormat.of().formatHex(sum, 0, 16) + "\"";
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
