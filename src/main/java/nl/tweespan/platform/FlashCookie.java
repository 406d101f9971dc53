package nl.tweespan.platform;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.FlashMap;
import org.springframework.web.servlet.support.AbstractFlashMapManager;
import org.springframework.web.util.WebUtils;

/**
 * Carries what was done ({@code done}) from a form to the page that follows it, in words and in a cookie of a minute: the next
 * page is only read, and reading writes no session.
 */
@Component(DispatcherServlet.FLASH_MAP_MANAGER_BEAN_NAME)
class FlashCookie extends AbstractFlashMapManager {

    private static final String COOKIE = "done";
    private static final String ATTRIBUTE = "done";
    private static final Duration LIFE = Duration.ofMinutes(1);
    private static final int LONGEST = 600; // characters: browsers keep cookies of 4 KB

    private final Say say;

    FlashCookie(Say say) {
        this.say = say;
    }

    @Override
    protected @Nullable List<FlashMap> retrieveFlashMaps(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, COOKIE);
        String[] parts = cookie == null ? new String[0] : cookie.getValue().split("\\.");
        if (parts.length != 2) {
            return null;
        }
        try {
            FlashMap flash = new FlashMap();
            flash.setTargetRequestPath(decode(parts[0]));
            flash.put(ATTRIBUTE, decode(parts[1]));
            List<FlashMap> flashes = new ArrayList<>(); // Spring takes out what it hands on
            flashes.add(flash);
            return flashes;
        } catch (IllegalArgumentException notOurs) {
            return null;
        }
    }

    @Override
    protected void updateFlashMaps(List<FlashMap> flashes, HttpServletRequest request, HttpServletResponse response) {
        String value = flashes.isEmpty() ? "" : value(flashes.get(flashes.size() - 1));
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(COOKIE, value)
                        .path("/")
                        .maxAge(value.isEmpty() ? Duration.ZERO : LIFE)
                        .httpOnly(true)
                        .sameSite("Lax")
                        .secure(request.isSecure())
                        .build()
                        .toString());
    }

    private String value(FlashMap flash) {
        if (!flash.keySet().equals(Set.of(ATTRIBUTE)) || flash.getTargetRequestPath() == null) {
            throw new IllegalStateException("Only what was done goes to the next page, not " + flash.keySet());
        }
        String words = say.text(flash.get(ATTRIBUTE));
        return encode(flash.getTargetRequestPath())
                + "."
                + encode(words.length() > LONGEST ? words.substring(0, LONGEST) + "…" : words);
    }

    private static String encode(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String decode(String text) {
        return new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
    }
}
