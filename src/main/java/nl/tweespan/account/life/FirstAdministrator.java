package nl.tweespan.account.life;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import nl.tweespan.party.Organisation;
import nl.tweespan.party.Parties;
import nl.tweespan.party.PartyImport;
import nl.tweespan.platform.StartOrder;
import nl.tweespan.shared.Role;
import nl.tweespan.shared.RuleBroken;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Makes the administrators with whom a party begins, one a start: as long as it has fewer than two who can sign in, because
 * it takes two to give a role that decides. Whoever runs the registry chooses them, not an administrator of the other party.
 */
@Component
@Order(StartOrder.FIRST_ADMINISTRATOR)
public class FirstAdministrator implements ApplicationRunner {

    private static final int ENOUGH = 2;
    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);

    private final AppUserRepository users;
    private final Parties parties;
    private final PartyImport people;
    private final Passwords passwords;
    private final PasswordEncoder encoder;
    private final TransactionOperations transaction;
    private final Environment environment;

    FirstAdministrator(
            AppUserRepository users,
            Parties parties,
            PartyImport people,
            Passwords passwords,
            PasswordEncoder encoder,
            TransactionOperations transaction,
            Environment environment) {
        this.users = users;
        this.parties = parties;
        this.people = people;
        this.passwords = passwords;
        this.encoder = encoder;
        this.transaction = transaction;
        this.environment = environment;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        String username =
                environment.getProperty("tweespan.admin.username", "").strip().toLowerCase(Locale.ROOT);
        String password = environment.getProperty("tweespan.admin.password", "");
        if (username.isEmpty() || password.isEmpty() || parties.all().isEmpty()) {
            warnWhenNobodyCanSignIn();
            return;
        }
        String code = environment.getProperty("tweespan.admin.party", "").strip();
        @Nullable
        Organisation party = parties.all().stream()
                .filter(known -> code.isEmpty() || known.code().equals(code))
                .findFirst()
                .orElse(null);
        if (party == null) {
            LOG.error("TWEESPAN_ADMIN_PARTY names no party; it is one of {}", codes());
        } else if (!users.existsByUsername(username) && users.countActive(Role.ADMINISTRATOR, party.id()) < ENOUGH) {
            open(party, username, password);
        }
    }

    private void open(Organisation party, String username, String password) {
        try {
            transaction.executeWithoutResult(status -> open(party.id(), username, password));
            LOG.info(
                    "{} administers {} now; take the password out of the environment. It takes two administrators to give"
                            + " a role that decides.",
                    username,
                    party.code());
        } catch (RuleBroken refused) {
            LOG.error(
                    "The administrator was refused. TWEESPAN_ADMIN_USERNAME: 3 to 60 of a-z 0-9 . _ @ -;"
                            + " TWEESPAN_ADMIN_PASSWORD: {} to {} characters, and not one that is easy to guess.",
                    Passwords.SHORTEST,
                    Passwords.LONGEST);
        }
    }

    private void warnWhenNobodyCanSignIn() {
        if (!users.any()) {
            LOG.warn(
                    "Nobody can sign in: there is no account yet. Set TWEESPAN_ADMIN_PARTY (one of {}),"
                            + " TWEESPAN_ADMIN_USERNAME and TWEESPAN_ADMIN_PASSWORD ({} to {} characters) and start again.",
                    codes(),
                    Passwords.SHORTEST,
                    Passwords.LONGEST);
        }
    }

    private List<String> codes() {
        return parties.all().stream().map(Organisation::code).toList();
    }

    private void open(UUID party, String username, String password) {
        passwords.check(password, username);
        UUID person = people.person(party, username);
        AppUser user = new AppUser(person, party, username, encoder.encode(password));
        user.grantExactly(Set.of(Role.ADMINISTRATOR));
        users.save(user);
    }
}
