package nl.tweespan.account.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One try to sign in, as the limits count it. A browser in which the owner of the account signed in before is counted apart, so
 * that no stranger's guessing keeps its owner out.
 */
final class SignInTry {

    private static final String ATTRIBUTE = SignInTry.class.getName();

    private final Map<Limit, String> counted = new LinkedHashMap<>();

    SignInTry(HttpServletRequest request, boolean knownBrowser) {
        String account = account(request);
        String address = address(request.getRemoteAddr());
        if (knownBrowser) {
            counted.put(Limit.KNOWN_BROWSER, account);
        } else {
            counted.put(Limit.ACCOUNT_AT_ADDRESS, account + " " + address);
            counted.put(Limit.ADDRESS, address);
            counted.put(Limit.ACCOUNT, account);
        }
        request.setAttribute(ATTRIBUTE, this);
    }

    static @Nullable SignInTry of(HttpServletRequest request) {
        return (SignInTry) request.getAttribute(ATTRIBUTE);
    }

    /** The username as it is looked up. */
    static String account(HttpServletRequest request) {
        return SignIn.lookedUp(Objects.requireNonNullElse(request.getParameter("username"), ""));
    }

    /** Counts it. Returns how long to wait first; zero when it may be made. */
    Duration take(Limits limits) {
        for (Map.Entry<Limit, String> count : counted.entrySet()) {
            Duration wait = limits.take(count.getKey(), count.getValue());
            if (!wait.isZero()) {
                return wait;
            }
        }
        return Duration.ZERO;
    }

    /** The password was right: what it cost the others of the address is given back, what it cost the account forgotten. */
    void succeeded(Limits limits) {
        counted.forEach((limit, what) -> {
            if (limit == Limit.ACCOUNT_AT_ADDRESS || limit == Limit.KNOWN_BROWSER) {
                limits.forget(limit, what);
            } else {
                limits.giveBack(limit, what);
            }
        });
    }

    /** It was never made. */
    void withdrawn(Limits limits) {
        counted.forEach(limits::giveBack);
    }

    /** Who has one IPv6 address has the 2^64 beside it too. */
    private static String address(String remote) {
        if (!remote.contains(":")) {
            return remote;
        }
        String[] groups = remote.split("%")[0].split("::", 2)[0].split(":");
        StringBuilder network = new StringBuilder();
        for (int group = 0; group < 4; group++) {
            network.append(group < groups.length && !groups[group].isEmpty() ? groups[group] : "0")
                    .append(':');
        }
        return network.toString();
    }
}
