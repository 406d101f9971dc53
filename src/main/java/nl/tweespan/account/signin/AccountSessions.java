package nl.tweespan.account.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.tweespan.platform.Outage;
import nl.tweespan.platform.StaticFiles;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;

/**
 * Who a session belongs to. It keeps the id of the account, its generation at sign-in and when that was; who that is and what
 * he may do is read anew at each request. Read when the request begins, so that no transaction has to ask for it: that would
 * take a second connection. A session that is too old, unreadable or of a generation that is past ends here.
 */
@Component
class AccountSessions implements SecurityContextRepository {

    /** However busy somebody is, after this long he signs in again. */
    static final Duration LONGEST = Duration.ofHours(12);

    static final String ACCOUNT = FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME;
    static final String GENERATION = "generation";
    static final String SINCE = "signed-in";

    private static final String KNOWN = AccountSessions.class.getName();

    private final SignInRecords records;
    private final Clock clock;

    AccountSessions(SignInRecords records, Clock clock) {
        this.records = records;
        this.clock = clock;
    }

    private record Loaded(SecurityContext context) implements DeferredSecurityContext {

        @Override
        public SecurityContext get() {
            return context;
        }

        @Override
        public boolean isGenerated() {
            return context.getAuthentication() == null;
        }
    }

    /** Once a request, also when an error page follows. */
    @Override
    public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
        if (Outage.known(request)) {
            return new Loaded(new SecurityContextImpl());
        }
        if (!(request.getAttribute(KNOWN) instanceof SecurityContext)) {
            request.setAttribute(KNOWN, load(request));
        }
        return new Loaded((SecurityContext) request.getAttribute(KNOWN));
    }

    @Override
    @Deprecated
    public SecurityContext loadContext(HttpRequestResponseHolder exchange) {
        return loadDeferredContext(exchange.getRequest()).get();
    }

    private SecurityContext load(HttpServletRequest request) {
        HttpSession session = StaticFiles.asked(request) ? null : request.getSession(false);
        if (session == null) {
            return new SecurityContextImpl();
        }
        Optional<SignedInUser> user = user(session);
        if (user.isEmpty()) {
            session.invalidate();
        }
        return user.map(found -> (SecurityContext) new SecurityContextImpl(
                        UsernamePasswordAuthenticationToken.authenticated(found, null, found.getAuthorities())))
                .orElseGet(SecurityContextImpl::new);
    }

    private Optional<SignedInUser> user(HttpSession session) {
        try {
            UUID account = UUID.fromString(text(session, ACCOUNT));
            long generation = Long.parseLong(text(session, GENERATION));
            Instant since = Instant.ofEpochSecond(Long.parseLong(text(session, SINCE)));
            if (clock.instant().isAfter(since.plus(LONGEST))) {
                return Optional.empty();
            }
            Optional<SignedInUser> user = records.byId(account).filter(found -> found.generation() == generation);
            user.ifPresent(SignedInUser::eraseCredentials);
            return user;
        } catch (IllegalArgumentException | DateTimeException notOurs) {
            return Optional.empty();
        }
    }

    private static String text(HttpSession session, String name) {
        return session.getAttribute(name) instanceof String text ? text : "";
    }

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        request.setAttribute(KNOWN, context);
        SignedInUser user = user(context.getAuthentication());
        HttpSession session = request.getSession(user != null);
        if (user != null) {
            session.setAttribute(ACCOUNT, user.actor().userId().toString());
            session.setAttribute(GENERATION, Long.toString(user.generation()));
            session.setAttribute(SINCE, Long.toString(clock.instant().getEpochSecond()));
        } else if (session != null) {
            session.invalidate();
        }
    }

    private static @Nullable SignedInUser user(@Nullable Authentication authentication) {
        return authentication != null && authentication.getPrincipal() instanceof SignedInUser user ? user : null;
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return loadDeferredContext(request).get().getAuthentication() != null;
    }
}
