package nl.tweespan.account;

import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import nl.tweespan.party.Parties;
import nl.tweespan.party.PartyImport;
import nl.tweespan.platform.StartOrder;
import nl.tweespan.shared.Role;
import nl.tweespan.shared.RuleBroken;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Makes the account with which the first administrator signs in, when there is no account at all. */
@Component
@Order(StartOrder.FIRST_ADMINISTRATOR)
class FirstAdministrator implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);

    private final AppUserRepository users;
    private final Parties parties;
    private final PartyImport people;
    private final PasswordEncoder encoder;
    private final TransactionOperations transaction;
    private final Environment environment;

    FirstAdministrator(
            AppUserRepository users,
            Parties parties,
            PartyImport people,
            PasswordEncoder encoder,
            TransactionOperations transaction,
            Environment environment) {
        this.users = users;
        this.parties = parties;
        this.people = people;
        this.encoder = encoder;
        this.transaction = transaction;
        this.environment = environment;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (users.any()) {
            return;
        }
        String username = environment.getProperty("tweespan.admin.username", "").strip();
        String password = environment.getProperty("tweespan.admin.password", "");
        if (username.isEmpty() || password.isEmpty() || parties.all().isEmpty()) {
            LOG.warn(
                    "Nobody can sign in: there is no account yet. Set TWEESPAN_ADMIN_USERNAME and"
                            + " TWEESPAN_ADMIN_PASSWORD ({} to {} characters) and start again.",
                    Passwords.SHORTEST,
                    Passwords.LONGEST);
            return;
        }
        try {
            transaction.executeWithoutResult(status -> open(username.toLowerCase(Locale.ROOT), password));
            LOG.info("The first administrator is {}; take the password out of the environment now", username);
        } catch (RuleBroken refused) {
            LOG.error(
                    "The first administrator was refused. TWEESPAN_ADMIN_USERNAME: 3 to 60 of a-z 0-9 . _ @ -;"
                            + " TWEESPAN_ADMIN_PASSWORD: {} to {} characters, and not an obvious one.",
                    Passwords.SHORTEST,
                    Passwords.LONGEST);
        }
    }

    private void open(String username, String password) {
        Passwords.check(username, password);
        UUID party = parties.all().get(0).id();
        UUID person = people.person(party, username);
        AppUser user = new AppUser(person, party, username, encoder.encode(password));
        user.grantExactly(Set.of(Role.ADMINISTRATOR));
        users.save(user);
    }
}
