package nl.tweespan.account.signin;

import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import nl.tweespan.account.life.AppUser;
import nl.tweespan.account.life.AppUserRepository;
import nl.tweespan.party.Organisation;
import nl.tweespan.party.Parties;
import nl.tweespan.party.PartyImport;
import nl.tweespan.platform.StartOrder;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.security.crypto.keygen.KeyGenerators;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** In the demo profile alone: one account per role, all with a password that is made anew at every start. */
@Component
@Profile("demo")
@Order(StartOrder.ACCOUNTS)
public class DemoAccounts implements ApplicationRunner {

    /** The signing of the framework. */
    private static final LocalDate IN_OFFICE_FROM = LocalDate.of(2019, 11, 28);

    private final AppUserRepository users;
    private final Parties parties;
    private final PartyImport people;
    private final PasswordEncoder encoder;
    private final TransactionOperations transaction;
    private final String password =
            Base64.getUrlEncoder().encodeToString(KeyGenerators.secureRandom(24).generateKey());

    DemoAccounts(
            AppUserRepository users,
            Parties parties,
            PartyImport people,
            PasswordEncoder encoder,
            TransactionOperations transaction) {
        this.users = users;
        this.parties = parties;
        this.people = people;
        this.encoder = encoder;
        this.transaction = transaction;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        String hash = encoder.encode(password);
        transaction.executeWithoutResult(status -> offered().forEach(account -> store(account, hash)));
    }

    /** The accounts whose party is there. */
    public List<DemoAccount> offered() {
        List<String> there = parties.all().stream().map(Organisation::code).toList();
        return DemoAccount.ALL.stream()
                .filter(account -> there.contains(account.partyCode()))
                .toList();
    }

    /** The password of all of them until the next start. */
    public String password() {
        return password;
    }

    private void store(DemoAccount account, String hash) {
        UUID party = parties.byCode(account.partyCode()).id();
        UUID person = people.person(party, account.name());
        if (account.officeCode() != null) {
            people.holder(party, account.officeCode(), person, IN_OFFICE_FROM);
        }
        AppUser user = users.findByUsername(account.username())
                .orElseGet(() -> users.save(new AppUser(person, party, account.username(), hash)));
        user.changePassword(hash);
        user.grant(account.role(), party);
    }
}
