package nl.tweespan.platform.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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

    /** Made up, so that it must be looked up. */
    private static final String SESSION = "SESSION=MDEyMzQ1NjctODlhYi1jZGVmLTAxMjMtNDU2Nzg5YWJjZGVm";

    @TempDir
    static Path home;

    static PostgresServer server;

    @LocalServerPort
    int port;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) throws IOException {
        Unpacked.in(home);
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
        HttpResponse<String> form = ask("/sign-in", "text/html");
        assertThat(start().statusCode()).isEqualTo(302);
        assertThat(ready("*/*")).isEqualTo(200);
        signal("-STOP");
        try {
            assertTryAgain(start());
            assertTryAgain(signIn(form));
            assertKeepsWhatWasTyped(form);
            assertThat(ready("*/*")).isEqualTo(503);
            assertThat(ask("/actuator/health/liveness", "*/*").statusCode()).isEqualTo(200);
        } finally {
            signal("-CONT");
        }
        assertThat(readyAgain()).as("ready within a second").isTrue();
        assertThat(start().statusCode()).isEqualTo(302);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/html",
                "text/plain",
                "application/json",
                "image/png",
                "application/xml;q=0.1",
                "nonsense",
                ""
            })
    @Order(2)
    void healthAndErrorPagesAnswerAnyAccept(String accept) throws Exception {
        assertThat(ready(accept)).isEqualTo(200);
        assertThat(ask("/actuator/health", accept).body()).contains("\"UP\"");
        HttpResponse<String> refused = ask("/actuator/health/%00", accept);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).isNotBlank();
    }

    @Test
    @Order(3)
    void aDatabaseThatIsGoneIsAPageThatSaysTryAgain() throws Exception {
        HttpResponse<String> form = ask("/sign-in", "text/html");
        server.close();
        assertTryAgain(start());
        assertTryAgain(signIn(form));
        assertKeepsWhatWasTyped(form);
        assertThat(ready("text/plain")).isEqualTo(503);
        assertThat(ask("/actuator/health/liveness", "text/plain").statusCode()).isEqualTo(200);
    }

    private static void assertTryAgain(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("30");
        assertThat(answer.body()).contains("lang=\"nl\"", "<h1", "niet bereikbaar");
    }

    private void assertKeepsWhatWasTyped(HttpResponse<String> form) throws Exception {
        String token = "4a5c7a0e-6f6e-4a52-9d0f-2f8f0f0c5b11";
        HttpResponse<String> answer = send(
                form,
                "/projects",
                "title=Hart+%26+long&summary=Eerste+regel%0D%0A%3Cb%3Etweede&password=geheim&once=" + token,
                SESSION + "; ");
        assertTryAgain(answer);
        assertThat(answer.body())
                .contains("action=\"/projects\"", "name=\"title\" value=\"Hart &amp; long\"", "Verstuur opnieuw")
                .contains("name=\"once\" value=\"" + token, "name=\"_csrf\"", "&lt;b&gt;tweede")
                .doesNotContain("geheim", "<b>tweede");
    }

    /** The start page for somebody with a session that must be looked up. */
    private HttpResponse<String> start() throws IOException, InterruptedException {
        return ask("/", "text/html");
    }

    private int ready(String accept) throws IOException, InterruptedException {
        return ask("/actuator/health/readiness", accept).statusCode();
    }

    /** A probe waits for the check under way for a second, and no longer. */
    private boolean readyAgain() throws IOException, InterruptedException {
        return ready("*/*") == 200;
    }

    private HttpResponse<String> signIn(HttpResponse<String> form) throws IOException, InterruptedException {
        return send(form, "/sign-in", "username=iemand&password=een+lang+wachtwoord", "");
    }

    private HttpResponse<String> ask(String path, String accept) throws IOException, InterruptedException {
        HttpRequest.Builder request = request(path);
        if (!path.startsWith("/actuator")) {
            request.header("Cookie", SESSION);
        }
        if (!accept.isEmpty()) {
            request.header("Accept", accept);
        }
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> send(HttpResponse<String> form, String path, String fields, String session)
            throws IOException, InterruptedException {
        String cookie = form.headers().allValues("Set-Cookie").stream()
                .filter(each -> each.startsWith("XSRF-TOKEN="))
                .findFirst()
                .orElseThrow()
                .replaceFirst(";.*", "");
        String token = form.body().replaceFirst("(?s).*?name=\"_csrf\" value=\"([^\"]+)\".*", "$1");
        HttpRequest request = request(path)
                .header("Cookie", session + cookie)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("_csrf=" + token + "&" + fields))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }

    /** However frozen the database is, nobody waits longer than this. */
    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .timeout(Duration.ofSeconds(8));
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
