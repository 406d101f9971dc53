package nl.tweespan.account.life;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import nl.tweespan.account.signin.SecurityEvent;
import nl.tweespan.audit.ActingAs;
import nl.tweespan.party.Parties;
import nl.tweespan.shared.RuleBroken;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** One-time links with which people choose their password. The token is shown once; here only its hash is known. */
@Service
public class PasswordLinks {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int TOKEN_BYTES = 32;

    private final PasswordLinkRepository links;
    private final AppUserRepository users;
    private final Parties parties;
    private final Grants grants;
    private final Passwords passwords;
    private final PasswordEncoder encoder;
    private final TransactionOperations transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PasswordLinks(
            PasswordLinkRepository links,
            AppUserRepository users,
            Parties parties,
            Grants grants,
            Passwords passwords,
            PasswordEncoder encoder,
            TransactionOperations transaction,
            ApplicationEventPublisher events,
            Clock clock) {
        this.links = links;
        this.users = users;
        this.parties = parties;
        this.grants = grants;
        this.passwords = passwords;
        this.encoder = encoder;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The username of the account whose password this token may choose.
     *
     * @throws RuleBroken when it never was, was used or replaced, or its time is over
     */
    public String username(String token) {
        return links.working(hash(token), clock.instant())
                .flatMap(link -> users.findWithGrants(link.userId()))
                .filter(AppUser::active)
                .map(AppUser::username)
                .orElseThrow(PasswordLinks::dead);
    }

    /** Uses the link. Whoever is signed in with the account signs in again; roles that need a confirmation need it anew. */
    public void choose(String token, String password) {
        String username = username(token);
        passwords.check(password, username);
        String hash = encoder.encode(password); // outside the transaction: it may have to wait for its turn
        ActingAs.named(username, () -> transaction.executeWithoutResult(status -> use(token, hash)));
    }

    /** A new link for the account, in place of what it had. */
    NewLink make(UUID administrator, AppUser user) {
        byte[] random = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(random);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        withdraw(user);
        PasswordLink link = links.save(new PasswordLink(user.id(), hash(token), administrator, clock.instant()));
        events.publishEvent(new SecurityEvent("link-made", user.id(), null));
        return new NewLink(user.id(), parties.person(user.personId()).name(), user.username(), token, link.expiresAt());
    }

    void withdraw(AppUser user) {
        links.withdraw(user.id(), clock.instant());
    }

    private void use(String token, String passwordHash) {
        Instant now = clock.instant();
        PasswordLink link = links.toUse(hash(token), now).orElseThrow(PasswordLinks::dead);
        AppUser user = users.findToChange(link.userId()).filter(AppUser::active).orElseThrow(PasswordLinks::dead);
        link.use(now);
        user.changePassword(passwordHash);
        grants.suspend(link.madeBy(), user);
        events.publishEvent(new SecurityEvent("link-used", user.id(), null));
    }

    private static RuleBroken dead() {
        return new RuleBroken(null, "account.link.dead");
    }

    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
