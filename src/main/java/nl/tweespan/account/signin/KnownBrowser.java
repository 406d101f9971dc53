package nl.tweespan.account.signin;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/**
 * Recognises a browser in which somebody signed in before, by a cookie that only a node can have made: a random number with
 * its HMAC under the account's password hash. So nodes share it without keeping anything, and another password ends it. It opens
 * nothing; it only keeps strangers' guesses from counting against this browser.
 */
final class KnownBrowser {

    static final String COOKIE = "known";

    private static final Duration LIFE = Duration.ofDays(180);
    private static final SecureRandom RANDOM = new SecureRandom();

    private KnownBrowser() {}

    static boolean knows(HttpServletRequest request, @Nullable String passwordHash) {
        Cookie cookie = WebUtils.getCookie(request, COOKIE);
        if (cookie == null || passwordHash == null) {
            return false;
        }
        String[] parts = cookie.getValue().split("\\.", 2);
        return parts.length == 2
                && MessageDigest.isEqual(
                        parts[1].getBytes(StandardCharsets.UTF_8),
                        sign(parts[0], passwordHash).getBytes(StandardCharsets.UTF_8));
    }

    static ResponseCookie cookie(HttpServletRequest request, String passwordHash) {
        byte[] random = new byte[16];
        RANDOM.nextBytes(random);
        String number = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        return ResponseCookie.from(COOKIE, number + "." + sign(number, passwordHash))
                .path("/sign-in")
                .maxAge(LIFE)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .build();
    }

    private static String sign(String number, String passwordHash) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(passwordHash.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(mac.doFinal(number.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
