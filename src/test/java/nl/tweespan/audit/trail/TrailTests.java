package nl.tweespan.audit.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.tweespan.SignedInActor;
import nl.tweespan.TweespanTest;
import nl.tweespan.party.life.PersonService;
import nl.tweespan.shared.Actor;
import nl.tweespan.shared.NotFound;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;

/** What the trail keeps of a change, and that nobody alters it. */
@TweespanTest
class TrailTests {

    @Autowired
    Trail trail;

    @Autowired
    PersonService people;

    @Autowired
    UserDetailsService accounts;

    @Autowired
    JdbcClient database;

    @Autowired
    Environment environment;

    Actor administrator;

    @BeforeEach
    void signIn() {
        administrator = SignedInActor.signIn(accounts, "beheerder");
    }

    @AfterEach
    void signOut() {
        SignedInActor.signOut();
    }

    @Test
    void tellsWhoDidWhatAndWhatItWas() {
        UUID person = people.add(administrator, administrator.partyId(), "Oude naam", null);
        people.correct(administrator, person, 0, "Nieuwe naam", "naam@example.org");

        List<Entry> entries = trail.of(administrator, "person", person, 0).rows();

        assertThat(entries).extracting(Entry::action).containsExactly(Entry.Action.CHANGED, Entry.Action.ADDED);
        assertThat(entries).extracting(Entry::actor).containsOnly("Beheerder");
        assertThat(entries.get(0).before()).containsOnlyKeys("name", "email").containsEntry("name", "Oude naam");
        assertThat(entries.get(0).after()).isEqualTo(Map.of("name", "Nieuwe naam", "email", "naam@example.org"));
        assertThat(entries.get(1).before()).isEmpty();
    }

    @Test
    void keepsNothingOfWhatWasRolledBack() {
        long before = entries();
        assertThatThrownBy(() -> people.add(administrator, administrator.partyId(), "x".repeat(121), null))
                .isInstanceOf(RuntimeException.class);
        assertThat(entries()).isEqualTo(before);
    }

    @Test
    void namesTheRegistryWhenNobodyIsSignedIn() {
        assertThat(database.sql("select distinct actor_name from audit_entry where table_name = 'organisation'")
                        .query(String.class)
                        .list())
                .doesNotContainNull()
                .isNotEmpty()
                .allSatisfy(name -> assertThat(name).isNotBlank());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set actor_name = 'x'",
                "delete from audit_entry",
                "truncate audit_entry",
                "insert into audit_entry (actor_name, table_name, record_id, root_table, root_id, action, new_values)"
                        + " values ('x', 'person', gen_random_uuid(), 'person', gen_random_uuid(), 'I', '{}')"
            })
    void theApplicationCannotAlterIt(String statement) {
        assertThatThrownBy(() -> database.sql(statement).update()).hasStackTraceContaining("permission denied");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"update audit_entry set actor_name = 'x'", "delete from audit_entry", "truncate audit_entry"})
    void notEvenTheOwnerCanAlterIt(String statement) throws SQLException {
        try (var connection = DriverManager.getConnection(
                        environment.getProperty("spring.flyway.url"),
                        environment.getProperty("spring.flyway.user"),
                        environment.getProperty("spring.flyway.password"));
                Statement owner = connection.createStatement()) {
            assertThatThrownBy(() -> owner.execute(statement)).hasMessageContaining("append-only");
        }
    }

    @Test
    void holdsNoPassword() {
        assertThat(database.sql("""
                                select count(*) from audit_entry
                                where coalesce(old_values::text, '') || coalesce(new_values::text, '') ~ 'argon2'
                                """).query(Long.class).single()).isZero();
        assertThat(database.sql("""
                                select distinct new_values ->> 'password_hash' from audit_entry
                                where table_name = 'app_user' and new_values ? 'password_hash'
                                """.replace("?", "??")).query(String.class).list())
                .containsExactly("***");
    }

    @Test
    void hidesHistoryFromWhomTheRoomDoesNotName() {
        UUID person = people.add(administrator, administrator.partyId(), "Iemand", null);
        Actor contact = SignedInActor.signIn(accounts, "contact-zgt");
        assertThatThrownBy(() -> trail.of(contact, "person", person, 0)).isInstanceOf(NotFound.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"audit_entry", "spring_session", "pg_authid", "person; drop table person"})
    void hidesTablesThatNoRoomOffers(String table) {
        assertThatThrownBy(() -> trail.of(administrator, table, UUID.randomUUID(), 0))
                .isInstanceOf(NotFound.class);
    }

    private long entries() {
        return database.sql("select count(*) from audit_entry")
                .query(Long.class)
                .single();
    }
}
