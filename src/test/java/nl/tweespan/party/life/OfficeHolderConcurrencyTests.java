package nl.tweespan.party.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.tweespan.SignedInActor;
import nl.tweespan.TweespanTest;
import nl.tweespan.party.OfficeTerms;
import nl.tweespan.party.Offices;
import nl.tweespan.party.Parties;
import nl.tweespan.party.PartyImport;
import nl.tweespan.platform.HasActor;
import nl.tweespan.shared.Actor;
import nl.tweespan.shared.Ids;
import nl.tweespan.shared.Localised;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.transaction.support.TransactionTemplate;

/** Two at once cannot both come to hold an office: not through the pages, and not past them. */
@TweespanTest
class OfficeHolderConcurrencyTests {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    @Autowired
    PartyImport imports;

    @Autowired
    Parties parties;

    @Autowired
    OfficeService offices;

    @Autowired
    Offices reading;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    UserDetailsService accounts;

    @Test
    void twoAppointmentsAtOnce() throws Exception {
        Actor administrator = ((HasActor) accounts.loadUserByUsername("beheerder-ut")).actor();
        UUID party = parties.byCode("ut").id();
        UUID office = office(party);
        UUID ann = person(party);
        UUID ben = person(party);
        long version = offices.byId(administrator, office).version();

        List<Boolean> done = atOnce(
                () -> offices.appoint(administrator, office, version, ann, DAY, null),
                () -> offices.appoint(administrator, office, version, ben, DAY, null));

        assertThat(done).containsExactlyInAnyOrder(true, false);
        assertThat(offices.byId(administrator, office).periods()).hasSize(1);
        assertThat(offices.byId(administrator, office).version()).isGreaterThan(version);
    }

    @Test
    void twoInsertsPastTheRegistry() throws Exception {
        UUID party = parties.byCode("ut").id();
        UUID office = office(party);
        UUID person = person(party);

        List<Boolean> done = atOnce(
                () -> transaction.executeWithoutResult(status -> insert(office, person, party, DAY)),
                () -> transaction.executeWithoutResult(status -> insert(office, person, party, DAY.plusYears(1))));

        assertThat(done).containsExactlyInAnyOrder(true, false);
    }

    @Test
    void anOfficeOfTheOtherPartyIsRefusedByTheDatabase() {
        UUID office = office(parties.byCode("ut").id());
        UUID other = parties.byCode("zgt").id();
        UUID person = person(other);
        assertThatThrownBy(() -> insert(office, person, other, DAY)).hasMessageContaining("foreign key");
    }

    @Test
    void handsOverThroughTheDatabaseToo() {
        UUID party = parties.byCode("ut").id();
        UUID office = office(party);
        Actor administrator = SignedInActor.signIn(accounts, "beheerder-ut");
        offices.appoint(administrator, office, 0, person(party), DAY, null);
        UUID ben = person(party);
        offices.handOver(
                administrator, office, offices.byId(administrator, office).version(), ben, DAY.plusMonths(6));
        SignedInActor.signOut();

        assertThat(offices.byId(administrator, office).periods())
                .extracting(OfficeDetails.Period::from)
                .containsExactly(DAY.plusMonths(6), DAY);
        assertThat(reading.heldBy(ben, DAY.plusMonths(6))).hasSize(1);
        assertThat(reading.heldBy(ben, DAY)).isEmpty();
    }

    private List<Boolean> atOnce(Runnable one, Runnable other) throws Exception {
        CyclicBarrier together = new CyclicBarrier(2);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<Boolean>> acts = List.of(one, other).stream()
                    .map(act -> threads.submit(() -> {
                        together.await();
                        return succeeds(act);
                    }))
                    .toList();
            return List.of(acts.get(0).get(), acts.get(1).get());
        } finally {
            threads.shutdown();
        }
    }

    private static boolean succeeds(Runnable act) {
        try {
            act.run();
            return true;
        } catch (RuntimeException refused) {
            return false;
        }
    }

    private void insert(UUID office, UUID person, UUID party, LocalDate from) {
        database.sql(
                        "insert into office_holder (id, office_id, person_id, organisation_id, held_from) values (?, ?, ?, ?, ?)")
                .params(Ids.next(), office, person, party, Date.valueOf(from))
                .update();
    }

    private UUID office(UUID party) {
        return imports.office(
                party,
                null,
                "office-" + Ids.next(),
                new OfficeTerms(null, false, "4.3", new Localised("Functie", "Office")));
    }

    private UUID person(UUID party) {
        return imports.person(party, "Person " + Ids.next());
    }
}
