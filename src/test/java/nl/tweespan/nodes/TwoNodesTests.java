package nl.tweespan.nodes;

import static nl.tweespan.nodes.TwoNodes.LONG;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import nl.tweespan.Answer;
import nl.tweespan.platform.embedded.TestServer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Two nodes on one database: under load, taking turns, and without it. This is the short form; {@code bin/two-nodes} plays it at
 * length, in Java machines of their own and on several versions of PostgreSQL.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TwoNodesTests {

    private static final int ACTS = LONG ? 200 : 8;
    private static final int BURSTS = LONG ? 20 : 2;
    private static final int AT_ONCE = LONG ? 200 : 32;
    private static final int STRANGERS = LONG ? 64 : 24;
    private static final int PAGES = LONG ? 200 : 12;
    private static final int OUTAGES = LONG ? 20 : 1;
    private static final Duration BACK = LONG ? Duration.ofSeconds(1) : Duration.ofSeconds(10);

    /** A page that was on its way when the database went: its reader sees that it is not whole. */
    private static final int BROKEN_OFF = 0;

    private static TwoNodes nodes;
    private static Rounds rounds;

    @BeforeAll
    static void start() throws Exception {
        nodes = new TwoNodes();
        rounds = new Rounds(nodes::turn, nodes.first, nodes.second);
    }

    @AfterAll
    static void stop() throws Exception {
        if (nodes != null) {
            nodes.close();
        }
    }

    @Test
    @Order(1)
    void takingTurnsLeavesWhatOneNodeLeaves() throws Exception {
        rounds.play(ACTS);

        List<String> together = Rounds.state(nodes.database());
        assertThat(together)
                .anySatisfy(line -> assertThat(line)
                        .startsWith("version " + (ACTS / 4 + 1) + " ")
                        .contains("ronde-1 "))
                .anySatisfy(line ->
                        assertThat(line).startsWith("project Ronde " + ACTS / 4).contains("ronde-1"));
        if (LONG) {
            TestServer.Database own = nodes.another();
            Node alone = nodes.alone(own);
            new Rounds(act -> alone, alone).play(ACTS);
            assertThat(together).isEqualTo(Rounds.state(own));
        }
    }

    @Test
    @Order(2)
    void aTitleSavedOnEitherNodeKeepsTheThemes() {
        for (Node node : List.of(nodes.second, nodes.first)) {
            rounds.rename(node, "Ronde met een andere titel");
            String path = rounds.project() + "/proposal";
            assertThat(rounds.contact().read(node, path).form(path).values("cells"))
                    .hasSize(ACTS / 4);
        }
    }

    @Test
    @Order(3)
    void anAgreementBroughtInOnOneIsKnownOnTheOther() throws IOException {
        String files = "/administration/frameworks";
        Person administrator = Person.signedIn("beheerder", nodes.first, nodes.second);
        assertThat(administrator.read(nodes.second, "/parties.css").body()).doesNotContain(".party-brug-gemeente");
        Answer.Form form = administrator.read(nodes.first, files).form(files);
        administrator.uploads(nodes.first, form, "file", "brug-2026.yaml", TwoNodes.agreement());
        // who brings in an agreement of others does not read it; that its parties are known shows that it came
        for (Node node : List.of(nodes.second, nodes.first)) {
            administrator.read(node, files);
            assertThat(administrator.read(node, "/parties.css").body()).contains(".party-brug-gemeente");
        }
    }

    @Test
    @Order(4)
    void aPoolOfOneServesEveryPage() {
        Person contact = rounds.contact();
        List<String> links =
                contact.read(nodes.second, "/").links().stream().limit(PAGES).toList();
        assertThat(links).hasSizeGreaterThan(8);
        for (String link : links) {
            assertThat(contact.get(nodes.second, link).status()).as(link).isIn(200, 302, 303, 403);
        }
        nodes.second.expectIdlePool("after " + links.size() + " pages");
    }

    @Test
    @Order(5)
    void aBurstIsAnsweredAndLeavesThePoolIdle() {
        List<Person> people = nodes.browsers(rounds.contact(), AT_ONCE);
        rounds.contact().read(nodes.first, rounds.project());
        for (int burst = 1; burst <= BURSTS; burst++) {
            assertThat(statuses(people, nodes.first, rounds.project()))
                    .as("burst " + burst)
                    .containsOnly(200);
            nodes.first.expectIdlePool("after burst " + burst);
        }
        for (Node node : List.of(nodes.first, nodes.second)) {
            assertThat(statuses(TwoNodes.strangers(STRANGERS), node, rounds.project()))
                    .containsOnly(302);
            assertThat(statuses(TwoNodes.strangers(STRANGERS), node, "/sign-in"))
                    .containsOnly(200);
            node.expectIdlePool("after strangers");
        }
    }

    @Test
    @Order(6)
    void outagesLeakNothing() throws IOException {
        List<Person> people = nodes.browsers(rounds.contact(), 8);
        for (int outage = 1; outage <= OUTAGES; outage++) {
            List<CompletableFuture<Answer>> under = asking(people, nodes.first, "/");
            under.addAll(asking(people, nodes.second, "/sign-in"));
            nodes.cable.cut();
            under.addAll(asking(people, nodes.first, rounds.project()));
            under.addAll(asking(people.subList(0, 2), nodes.second, rounds.project()));
            assertThat(statuses(under)).as("outage " + outage).isSubsetOf(200, 503, BROKEN_OFF);
            backAgain();
            nodes.first.expectIdlePool("after outage " + outage);
            nodes.second.expectIdlePool("after outage " + outage);
        }
    }

    @Test
    @Order(7)
    void whoMeetsAnOutageIsToldSoAndLosesNothing() throws IOException {
        Person contact = rounds.contact();
        Person newcomer = new Person();
        Answer.Form signIn = newcomer.read(nodes.first, "/sign-in").form("/sign-in", "contact-ut");
        Answer.Form proposal = contact.read(nodes.first, "/projects/new")
                .form("/projects")
                .with("title", "Getypt toen de database wegviel")
                .with("summary", "Dit mag niet verloren gaan.");
        nodes.cable.cut();
        assertThat(newcomer.send(nodes.first, signIn).status()).as("signing in").isEqualTo(503);
        Answer refused = contact.send(nodes.first, proposal);
        assertThat(refused.status()).isEqualTo(503);
        assertThat(refused.body()).as("what was typed").contains("Getypt toen de database wegviel");
        backAgain();
    }

    @Test
    @Order(8)
    @EnabledIfSystemProperty(named = "two-nodes.long", matches = "true")
    void aFrozenDatabaseIsAnsweredWithinEightSeconds() throws IOException {
        nodes.cable.freeze();
        for (Node node : List.of(nodes.first, nodes.second)) {
            for (String path : List.of("/", "/sign-in", rounds.project())) {
                Instant asked = Instant.now();
                assertThat(rounds.contact().get(node, path).status()).as(path).isIn(200, 503);
                assertThat(Duration.between(asked, Instant.now())).as(path).isLessThan(Duration.ofSeconds(8));
            }
        }
        backAgain();
    }

    @Test
    @Order(9)
    @EnabledIfSystemProperty(named = "two-nodes.long", matches = "true")
    void aDatabaseThatIsStartedAgainIsUsedAgain() throws Exception {
        nodes.server.restart();
        backAgain();
        nodes.first.expectIdlePool("after a restart of PostgreSQL " + nodes.server.version());
    }

    private static void backAgain() throws IOException {
        nodes.cable.restore();
        for (Node node : List.of(nodes.first, nodes.second)) {
            Awaitility.await("pages again")
                    .atMost(BACK)
                    .pollInterval(Duration.ofMillis(50))
                    .until(() -> rounds.contact().get(node, "/").status() == 200);
        }
    }

    private static List<CompletableFuture<Answer>> asking(List<Person> people, Node node, String path) {
        return new ArrayList<>(
                people.stream().map(person -> person.asking(node, path)).toList());
    }

    private static List<Integer> statuses(List<Person> people, Node node, String path) {
        return statuses(asking(people, node, path));
    }

    private static List<Integer> statuses(List<CompletableFuture<Answer>> asked) {
        return asked.stream()
                .map(page -> page.thenApply(Answer::status).exceptionally(broken -> BROKEN_OFF))
                .map(CompletableFuture::join)
                .toList();
    }
}
