package nl.tweespan.platform.form;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;
import org.springframework.web.cors.CorsUtils;

/**
 * What was typed into a form that could not be handled now, to be shown and sent again: everything but files and passwords.
 *
 * @param path where the form goes, always within this registry
 * @param fields in the order in which they came
 * @param token the form's own, so that sending it again does nothing twice; null when it came without
 */
public record Unsent(
        String path, List<Field> fields, @Nullable UUID token) {

    /** Name of the field in which the sign-in page carries it. */
    public static final String KEPT = "kept";

    /** Of the browser's own token against forged requests: each page holds it in another guise. */
    public static final String CSRF_COOKIE = "XSRF-TOKEN";

    private static final String SHOWN = "unsent";
    private static final String AGAIN = Unsent.class.getName() + ".AGAIN";
    private static final String SIGN_IN = "/sign-in";
    private static final Pattern WORDS =
            Pattern.compile("\\s|@|^\\d{4}-\\d\\d-\\d\\d$|^(?=.{4,})[\\p{L}'’.,-]*\\p{Ll}{2}[\\p{L}'’.,-]*$");
    private static final Set<String> OURS = Set.of("_csrf", FormTokens.FIELD);

    /** @param name of the field in the form */
    public record Field(String name, String value) {

        /** Whether a reader recognises it as his own words: no id, number, code or choice of the page. */
        public boolean words() {
            return !name.startsWith("_") && WORDS.matcher(value).find();
        }
    }

    /** Whether this field is the page's own or a secret: it is neither shown nor compared. */
    static boolean unseen(String field) {
        return OURS.contains(field) || field.toLowerCase(Locale.ROOT).contains("password");
    }

    /**
     * The form of this request, also while its error page is made. Of a sign-in it is the form that waits for it. Empty for
     * anything else but a form.
     */
    public static Optional<Unsent> of(HttpServletRequest request) {
        if (!posted(request)) {
            return Optional.empty();
        }
        String path = path(request);
        if (path.startsWith(SIGN_IN)) {
            return unpack(request.getParameter(KEPT));
        }
        List<Field> fields = new ArrayList<>();
        request.getParameterMap().forEach((name, values) -> {
            if (!unseen(name)) {
                Arrays.stream(values).forEach(value -> fields.add(new Field(name, value)));
            }
        });
        return local(path) ? Optional.of(new Unsent(path, fields, SentForm.token(request))) : Optional.empty();
    }

    /** Whether a form is answered; the page of its error is a GET of the container's own. */
    public static boolean posted(HttpServletRequest request) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_METHOD);
        return "POST".equals(failed != null ? failed : request.getMethod());
    }

    private static String path(HttpServletRequest request) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        Object forwarded = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
        return failed != null ? failed.toString() : forwarded != null ? forwarded.toString() : request.getRequestURI();
    }

    /** A path of ours and of no other host, without anything that a browser would read otherwise. */
    private static boolean local(String path) {
        return path.matches("/(?![/\\\\])[\\x21-\\x7e&&[^\\\\?#]]*") || path.equals("/");
    }

    /** As one field that the sign-in page can carry. */
    public String packed() {
        StringBuilder form = new StringBuilder(encode(path));
        form.append('&').append(token == null ? "" : token);
        fields.forEach(field ->
                form.append('&').append(encode(field.name())).append('=').append(encode(field.value())));
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(form.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** What {@link #packed} made; empty when it is missing or somebody else's work that leads elsewhere. */
    public static Optional<Unsent> unpack(@Nullable String packed) {
        if (packed == null || packed.isEmpty()) {
            return Optional.empty();
        }
        try {
            String form = new String(Base64.getUrlDecoder().decode(packed), StandardCharsets.UTF_8);
            String[] parts = form.split("&", -1);
            String path = decode(parts[0]);
            UUID token = parts[1].isEmpty() ? null : UUID.fromString(parts[1]);
            List<Field> fields = Arrays.stream(parts)
                    .skip(2)
                    .map(part -> part.split("=", 2))
                    .map(pair -> new Field(decode(pair[0]), decode(pair[1])))
                    .filter(field -> !unseen(field.name()))
                    .toList();
            return local(path) && !path.startsWith(SIGN_IN)
                    ? Optional.of(new Unsent(path, fields, token))
                    : Optional.empty();
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException forged) {
            return Optional.empty();
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    /**
     * Puts it before the page that follows, whose form then carries the token that came with it, and a fresh one against
     * forged requests also when the failure came before Spring Security had drawn one.
     */
    public void show(HttpServletRequest request, HttpServletResponse response) {
        request.setAttribute(SHOWN, this);
        if (request.getAttribute(CsrfToken.class.getName()) == null) {
            CsrfTokenRepository tokens = csrfTokens();
            new XorCsrfTokenRequestAttributeHandler()
                    .handle(
                            request,
                            response,
                            () -> tokens.loadDeferredToken(request, response).get());
        }
    }

    /** Tells that this request was refused for its age alone, and came from a page of ours: it may be sent again. */
    public static void letGoAgain(HttpServletRequest request) {
        request.setAttribute(AGAIN, true);
    }

    /** Whether that was told. */
    public static boolean mayGoAgain(HttpServletRequest request) {
        return request.getAttribute(AGAIN) != null;
    }

    /**
     * Whether the browser says that a page of ours sent this. Only then it is offered to be sent again: what another site
     * sends in somebody's name should not come one click further.
     */
    public static boolean fromHere(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        return site != null
                ? site.equals("same-origin")
                : request.getHeader(HttpHeaders.ORIGIN) != null && !CorsUtils.isCorsRequest(request);
    }

    /** Tokens against forged requests, in a cookie: a page left open overnight still works, and visitors cost no session. */
    public static CsrfTokenRepository csrfTokens() {
        CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName(CSRF_COOKIE);
        tokens.setCookieCustomizer(cookie -> cookie.sameSite("Lax"));
        return tokens;
    }

    /** What the page under way shows to be sent again. */
    static @Nullable Unsent shown(HttpServletRequest request) {
        return request.getAttribute(SHOWN) instanceof Unsent unsent ? unsent : null;
    }

    /** What somebody typed, without what the page itself sends along. */
    public List<Field> words() {
        return fields.stream().filter(Field::words).toList();
    }
}
