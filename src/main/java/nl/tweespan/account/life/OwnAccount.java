package nl.tweespan.account.life;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import nl.tweespan.account.signin.Limit;
import nl.tweespan.account.signin.Limits;
import nl.tweespan.account.signin.SecurityEvent;
import nl.tweespan.shared.Actor;
import nl.tweespan.shared.NotFound;
import nl.tweespan.shared.RuleBroken;
import nl.tweespan.shared.StaleVersion;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.ErrorResponseException;

/** What everybody does with the own account, and nobody for somebody else. */
@Service
public class OwnAccount {

    private final AppUserRepository users;
    private final PasswordLinks links;
    private final Passwords passwords;
    private final Limits limits;
    private final PasswordEncoder encoder;
    private final TransactionOperations transaction;
    private final ApplicationEventPublisher events;

    OwnAccount(
            AppUserRepository users,
            PasswordLinks links,
            Passwords passwords,
            Limits limits,
            PasswordEncoder encoder,
            TransactionOperations transaction,
            ApplicationEventPublisher events) {
        this.users = users;
        this.links = links;
        this.passwords = passwords;
        this.limits = limits;
        this.encoder = encoder;
        this.transaction = transaction;
        this.events = events;
    }

    /** The name with which this person signs in. */
    public String username(Actor actor) {
        return own(actor).username();
    }

    /**
     * Changes the password; every session ends.
     *
     * @param current the password until now: an open browser alone is not enough
     * @throws RuleBroken when that is not right, or the new one is easy to guess
     * @throws ErrorResponseException 429 when it was wrong too often
     */
    public void changePassword(Actor actor, String current, String next) {
        AppUser before = own(actor);
        String account = actor.userId().toString();
        Duration wait = limits.take(Limit.OWN_PASSWORD, account);
        if (!wait.isZero()) {
            events.publishEvent(new SecurityEvent("rate-limited", actor.userId(), null));
            throw tooOften(wait);
        }
        if (!encoder.matches(current, before.passwordHash())) {
            events.publishEvent(new SecurityEvent("password-refused", actor.userId(), null));
            throw new RuleBroken(null, "account.own.password.wrong");
        }
        limits.forget(Limit.OWN_PASSWORD, account);
        passwords.check(next, before.username(), actor.name());
        String hash = encoder.encode(next); // outside the transaction: it may have to wait for its turn
        transaction.executeWithoutResult(status -> {
            AppUser user = users.findToChange(actor.userId()).orElseThrow(() -> new NotFound("own account"));
            StaleVersion.check("user", before.storedVersion(), user.storedVersion());
            user.changePassword(hash);
            links.withdraw(user);
            events.publishEvent(new SecurityEvent("password-changed", actor.userId(), null));
        });
    }

    /** The language in which the registry begins wherever this person signs in; empty as long as none was chosen. */
    public Optional<Locale> language(Actor actor) {
        return Optional.ofNullable(own(actor).language()).map(Locale::forLanguageTag);
    }

    /** @param language one of those of the registry */
    public void chooseLanguage(Actor actor, Locale language) {
        transaction.executeWithoutResult(status -> users.findToChange(actor.userId())
                .orElseThrow(() -> new NotFound("own account"))
                .chooseLanguage(language.getLanguage()));
    }

    private static ErrorResponseException tooOften(Duration wait) {
        ErrorResponseException refusal = new ErrorResponseException(HttpStatus.TOO_MANY_REQUESTS);
        refusal.getHeaders().set(HttpHeaders.RETRY_AFTER, "" + wait.toSeconds());
        return refusal;
    }

    private AppUser own(Actor actor) {
        return users.findWithGrants(actor.userId()).orElseThrow(() -> new NotFound("own account"));
    }
}
