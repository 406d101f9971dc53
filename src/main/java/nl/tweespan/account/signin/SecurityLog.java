package nl.tweespan.account.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.tweespan.account.life.AppUser;
import nl.tweespan.account.life.AppUserRepository;
import nl.tweespan.platform.CurrentActor;
import nl.tweespan.platform.HasActor;
import nl.tweespan.shared.Actor;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * One line for each sign-in, failure, refusal and change of who may do what, in the log {@code security}, as {@code key=value}
 * pairs that a machine reads. It names accounts by their id and holds nothing that somebody typed: what was meant as a username
 * may be a password. Addresses lose their parameters, and every character that could begin another line or pair becomes an underscore.
 */
@Component
class SecurityLog {

    private static final Logger LOG = LoggerFactory.getLogger("security");

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9._:/@%+-]");
    private static final int LONGEST = 300;

    private final AppUserRepository users;

    SecurityLog(AppUserRepository users) {
        this.users = users;
    }

    @EventListener
    void signedIn(AuthenticationSuccessEvent event) {
        tell("sign-in", account(event.getAuthentication()), null);
    }

    @EventListener
    void failed(AbstractAuthenticationFailureEvent event) {
        UUID account = users.findByUsername(
                        SignIn.lookedUp(event.getAuthentication().getName()))
                .map(AppUser::id)
                .orElse(null);
        tell("sign-in-failed", account, null);
    }

    @EventListener
    void signedOut(LogoutSuccessEvent event) {
        tell("sign-out", account(event.getAuthentication()), null);
    }

    /** What was rolled back did not happen. */
    @TransactionalEventListener(fallbackExecution = true)
    void committed(SecurityEvent event) {
        tell(event.name(), event.account(), event.detail());
    }

    /** @param detail one plain word; never anything typed */
    void tell(String name, @Nullable UUID account, @Nullable String detail) {
        Actor actor = CurrentActor.find();
        Map<String, @Nullable Object> pairs = new LinkedHashMap<>();
        pairs.put("event", name);
        pairs.put("account", account);
        pairs.put("by", actor == null ? null : actor.userId());
        pairs.put("detail", detail);
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes) {
            HttpServletRequest request = attributes.getRequest();
            pairs.put("address", request.getRemoteAddr());
            pairs.put("method", request.getMethod());
            pairs.put("path", request.getRequestURI());
        }
        LOG.info(line(pairs));
    }

    private static String line(Map<String, @Nullable Object> pairs) {
        return pairs.entrySet().stream()
                .filter(pair -> pair.getValue() != null)
                .map(pair -> pair.getKey() + "=" + plain(pair.getValue().toString()))
                .collect(Collectors.joining(" "));
    }

    private static String plain(String value) {
        return value.codePoints()
                .limit(LONGEST)
                .mapToObj(Character::toString)
                .map(character -> PLAIN.matcher(character).matches() ? character : "_")
                .collect(Collectors.joining());
    }

    private static @Nullable UUID account(Authentication authentication) {
        return authentication != null && authentication.getPrincipal() instanceof HasActor known
                ? known.actor().userId()
                : null;
    }
}
