package nl.tweespan.account.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.UUID;
import nl.tweespan.TweespanTest;
import nl.tweespan.party.Parties;
import nl.tweespan.party.PartyImport;
import nl.tweespan.shared.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/** A party begins with two administrators, whom the one who runs the registry chooses; further ones are its own affair. */
@TweespanTest
@Transactional
class FirstAdministratorTests {

    @Autowired
    AppUserRepository users;

    @Autowired
    Parties parties;

    @Autowired
    PartyImport people;

    @Autowired
    Passwords passwords;

    @Autowired
    PasswordEncoder encoder;

    @Autowired
    TransactionOperations transaction;

    @Test
    void eachStartMakesOneUntilThereAreTwo() {
        UUID mst = parties.byCode("mst").id();
        start("mst", "Eerste");
        start("mst", "eerste");
        assertThat(users.countActive(Role.ADMINISTRATOR, mst)).isEqualTo(1);
        start("mst", "tweede");
        start("mst", "derde");
        assertThat(users.countActive(Role.ADMINISTRATOR, mst)).isEqualTo(2);
        assertThat(users.findByUsername("derde")).isEmpty();
    }

    @Test
    void anUnknownPartyGetsNobody() {
        start("nergens", "vierde");
        assertThat(users.findByUsername("vierde")).isEmpty();
    }

    @Test
    void anAccountThatIsThereIsNotTakenOver() {
        String before = users.findByUsername("decaan").orElseThrow().passwordHash();
        start("ut", "decaan");
        assertThat(users.findByUsername("decaan").orElseThrow().passwordHash()).isEqualTo(before);
    }

    private void start(String party, String username) {
        MockEnvironment environment = new MockEnvironment()
                .withProperty("tweespan.admin.party", party)
                .withProperty("tweespan.admin.username", username)
                .withProperty("tweespan.admin.password", "paard batterij " + username.toLowerCase(Locale.ROOT));
        new FirstAdministrator(users, parties, people, passwords, encoder, transaction, environment).run(null);
    }
}
