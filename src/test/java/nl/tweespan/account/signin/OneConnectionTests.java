package nl.tweespan.account.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.tweespan.platform.HasActor;
import nl.tweespan.platform.embedded.TestServer;
import nl.tweespan.shared.Actor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.support.TransactionOperations;

/** Whatever is asked, however often at once, and also when the connection breaks: one is enough and comes back. */
class OneConnectionTests extends RunningRegistry {

    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)");
    private static final Pattern NAMED =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f-]{27}|[A-Z]+-[A-Z-]*\\d{4}-\\d+|\\d+(\\.\\d+)?[a-z]?");

    @Autowired
    DataSource pool;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    DemoAccounts demo;

    @AfterEach
    void theConnectionIsBack() throws Exception {
        assertThat(pool.unwrap(HikariDataSource.class).getHikariPoolMXBean().getActiveConnections())
                .isZero();
    }

    @Test
    void everyKindOfPageIsServedToEveryRole() throws Exception {
        Set<String> kinds = new HashSet<>();
        for (DemoAccount account : demo.offered()) {
            cookies.getCookieStore().removeAll();
            post("/sign-in", "&username=" + account.username() + "&password=" + encode(demo.password()));
            kinds.remove("/");
            crawl(kinds);
        }
        assertThat(kinds).hasSizeGreaterThan(40).contains("/projects/*", "/administration/people/*");
    }

    /** From the start page along links; of each kind of address one. */
    private void crawl(Set<String> kinds) throws Exception {
        Queue<String> next = new ArrayDeque<>(List.of("/"));
        while (!next.isEmpty()) {
            String page = next.remove();
            if (kinds.add(NAMED.matcher(page.replaceFirst("\\?.*", "")).replaceAll("*"))) {
                HttpResponse<String> answer = get(page.replace("&amp;", "&"));
                assertThat(answer.statusCode()).as(page).isLessThan(500);
                Matcher links = LINK.matcher(answer.body());
                while (links.find()) {
                    next.add(links.group(1));
                }
            }
        }
    }

    @Test
    void twoHundredAtOnceAreAllServed() throws Exception {
        signIn();
        // sessions as the sign-in makes them, without two hundred passwords to check
        List<String> sessions =
                database.sql("""
                        with one as (select * from spring_session where principal_name = ?), more as (
                            insert into spring_session
                            select gen_random_uuid(), gen_random_uuid(), creation_time, last_access_time, max_inactive_interval,
                                expiry_time, principal_name
                            from one, generate_series(1, 200) returning primary_id, session_id),
                        values as (insert into spring_session_attributes
                            select more.primary_id, attribute_name, attribute_bytes
                            from more, spring_session_attributes a join one on one.primary_id = a.session_primary_id)
                        select session_id from more
                        """).param(user.toString()).query(String.class).list();
        HttpClient client = HttpClient.newHttpClient();
        List<CompletableFuture<Integer>> answers = IntStream.range(0, 200)
                .mapToObj(n -> client.sendAsync(
                                HttpRequest.newBuilder(
                                                URI.create("http://localhost:" + port + "/administration/people"))
                                        .header("Cookie", "SESSION=" + base64(sessions.get(n)))
                                        .build(),
                                BodyHandlers.ofString())
                        .thenApply(HttpResponse::statusCode))
                .toList();
        assertThat(answers.stream().map(CompletableFuture::join)).hasSize(200).containsOnly(200);
    }

    @Test
    void madeUpSessionsAreStrangers() throws Exception {
        HttpClient client = HttpClient.newBuilder().build();
        List<CompletableFuture<Integer>> answers = Stream.generate(
                        (Supplier<String>) () -> UUID.randomUUID().toString())
                .limit(64)
                .map(id -> client.sendAsync(
                                HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/projects"))
                                        .header("Cookie", "SESSION=" + base64(id))
                                        .build(),
                                BodyHandlers.ofString())
                        .thenApply(HttpResponse::statusCode))
                .toList();
        assertThat(answers.stream().map(CompletableFuture::join)).hasSize(64).containsOnly(302);
    }

    @Test
    void twentyBrokenConnectionsLeakNone() throws Exception {
        signIn();
        for (int outage = 0; outage < 20; outage++) {
            TestServer.breakConnections(pool.unwrap(HikariDataSource.class).getJdbcUrl());
            // the pool may notice before either does
            if (outage % 2 == 0) {
                try {
                    transactions.executeWithoutResult(status -> {});
                } catch (CannotCreateTransactionException broken) {
                    assertThat(broken).hasRootCauseInstanceOf(Exception.class);
                }
            } else {
                assertThat(get("/administration/people").statusCode()).isIn(200, 503);
            }
            assertThat(get("/administration/people").statusCode())
                    .as("after outage " + outage)
                    .isEqualTo(200);
        }
    }

    /** PostgreSQL takes no such name: the transaction fails while it begins, and nothing is written without a name. */
    @Test
    void aTransactionThatCannotBeNamedDoesNotBegin() {
        HasActor nobody = () -> new Actor(user, user, "\0", administrator.partyId(), Set.of());
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken(nobody, null));
        for (int times = 0; times < 3; times++) {
            assertThatThrownBy(() -> transactions.executeWithoutResult(status -> {}))
                    .isInstanceOf(CannotCreateTransactionException.class);
        }
    }

    private static String base64(String id) {
        return Base64.getEncoder().encodeToString(id.getBytes(StandardCharsets.US_ASCII));
    }
}
