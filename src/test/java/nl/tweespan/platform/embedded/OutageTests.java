package nl.tweespan.platform.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** What a reader meets while the database is frozen, and when it is gone. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
@DirtiesContext
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OutageTests {

    @TempDir
    static Path home;

    static PostgresServer server;

    @LocalServerPort
    int port;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        server = PostgresServer.start(home, Settings.FAST);
        properties.add("spring.datasource.url", () -> server.url(Roles.DATABASE));
        properties.add("spring.datasource.username", () -> Roles.APP);
        properties.add("spring.datasource.password", () -> server.secrets().app());
        properties.add("spring.flyway.user", () -> Roles.OWNER);
        properties.add("spring.flyway.password", () -> server.secrets().owner());
    }

    @AfterAll
    static void stop() throws Exception {
        signal("-CONT");
        server.close();
    }

    @Test
    @Order(1)
    void aFrozenDatabaseIsAPageThatSaysTryAgain() throws Exception {
        assertThat(start().statusCode()).isEqualTo(302);
        signal("-STOP");
        assertTryAgain(start());
        signal("-CONT");
        assertThat(start().statusCode()).isEqualTo(302);
    }

    @Test
    @Order(2)
    void aDatabaseThatIsGoneIsAPageThatSaysTryAgain() throws Exception {
        server.close();
        assertTryAgain(start());
    }

    private static void assertTryAgain(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("30");
        assertThat(answer.body()).contains("lang=\"nl\"", "<h1");
    }

    /** The start page, which for a stranger keeps in a new session where he wanted to go. */
    private HttpResponse<String> start() throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/"))
                .header("Accept", "text/html")
                .timeout(Duration.ofSeconds(40))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }

    private static void signal(String signal) throws IOException, InterruptedException {
        ProcessHandle postmaster =
                new Postmaster(home.resolve("postgres").toRealPath()).process().orElse(null);
        if (postmaster == null) {
            return;
        }
        String[] processes = Stream.concat(Stream.of(postmaster), postmaster.descendants())
                .map(process -> Long.toString(process.pid()))
                .toArray(String[]::new);
        new ProcessBuilder(Stream.concat(Stream.of("kill", signal), Stream.of(processes))
                        .toList())
                .inheritIO()
                .start()
                .waitFor();
    }
}
