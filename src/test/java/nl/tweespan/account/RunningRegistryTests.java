package nl.tweespan.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.tweespan.FreshDatabase;
import nl.tweespan.SignedInActor;
import nl.tweespan.party.PartyImport;
import nl.tweespan.shared.Actor;
import nl.tweespan.shared.Ids;
import nl.tweespan.shared.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/** Sessions and unreadable requests, as the real server meets them. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles({"demo", "test"})
@ContextConfiguration(initializers = FreshDatabase.class)
class RunningRegistryTests {

    private static final String PASSWORD = "paard batterij nietje";
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String username = "test-" + Ids.next();

    @LocalServerPort
    int port;

    @Autowired
    AccountService service;

    @Autowired
    AppUserRepository users;

    @Autowired
    PartyImport imports;

    @Autowired
    PasswordLinks links;

    @Autowired
    UserDetailsService accounts;

    Actor administrator;
    UUID user;

    @BeforeEach
    void openAccount() {
        administrator = SignedInActor.signIn(accounts, "beheerder");
        UUID person = imports.person(administrator.partyId(), username);
        NewLink link = service.open(administrator, person, username, Set.of(Role.AUDITOR));
        links.choose(link.token(), PASSWORD);
        user = link.userId();
    }

    @AfterEach
    void signOut() {
        SignedInActor.signOut();
    }

    @Test
    void aChangeOfRolesEndsTheSession() throws Exception {
        signIn();
        assertThat(get("/administration/people").statusCode()).isEqualTo(200);
        service.grant(administrator, user, version(), EnumSet.of(Role.SPECIALIST));
        assertThat(get("/administration/people").headers().firstValue("Location"))
                .get()
                .asString()
                .endsWith("/sign-in");
        signIn();
        assertThat(get("/administration/people").statusCode()).isEqualTo(403);
    }

    @Test
    void aClosedAccountIsOutAtOnceAndStaysOut() throws Exception {
        signIn();
        service.deactivate(administrator, user, version());
        assertThat(get("/administration/people").statusCode()).isEqualTo(302);
        assertThat(signIn().statusCode()).isEqualTo(422);
    }

    @Test
    void signingInChangesTheSession() throws Exception {
        String before = session(get("/administration/people"));
        String after = session(signIn());
        assertThat(before).isNotEmpty();
        assertThat(after).isNotEmpty().isNotEqualTo(before).contains("HttpOnly").contains("SameSite=Lax");
    }

    @Test
    void signingOutEndsTheSession() throws Exception {
        signIn();
        assertThat(post("/sign-out", "").headers().firstValue("Location"))
                .get()
                .asString()
                .contains("signed-out");
        assertThat(get("/administration/people").statusCode()).isEqualTo(302);
    }

    @ParameterizedTest
    @CsvSource({
        "/administration/people?q=a%00b, 400",
        "/administration/people?q=%ff, 400",
        "/administration/%00, 400",
        "/administration/%ff, 400",
        "//administration/people, 400",
        "/administration/people;x=1, 400",
        "/administration/people?page=99999999999, 400",
        "/administration/people?page=99999999, 200",
        "/administration/people?page=-1, 200",
        "/administration/people/x, 400",
        "/no-such-page, 404",
        "/actuator/env, 403"
    })
    void badAddressesGetAPage(String address, int status) throws Exception {
        signIn();
        HttpResponse<String> answer = raw("GET", address, "", "text/plain");
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains("<h1").doesNotContain("Tomcat").doesNotContain("Exception");
    }

    @ParameterizedTest
    @CsvSource({
        "POST, multipart/form-data, x, 400",
        "POST, multipart/form-data; boundary=x, x, 403",
        "POST, application/x-www-form-urlencoded, name=%ZZ, 400",
        "POST, application/x-www-form-urlencoded, name=x, 403",
        "DELETE, text/plain, '', 403",
        "FOO, text/plain, '', 405"
    })
    void badFormsGetAPage(String method, String type, String body, int status) throws Exception {
        signIn();
        HttpResponse<String> answer = raw(method, "/administration/people", body, type);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains("<h1").doesNotContain("Tomcat").doesNotContain("Exception");
    }

    @Test
    void aBodyBeyondTheLimitIsTooLarge() throws Exception {
        signIn();
        String body = "name=" + "x".repeat(3_000_000);
        assertThat(raw("POST", "/administration/people", body, "application/x-www-form-urlencoded")
                        .statusCode())
                .isEqualTo(413);
    }

    private HttpResponse<String> signIn() throws Exception {
        return post("/sign-in", "&username=" + username + "&password=" + encode(PASSWORD));
    }

    private HttpResponse<String> post(String path, String fields) throws Exception {
        Matcher token = TOKEN.matcher(
                get(path.equals("/sign-out") ? "/administration/people" : path).body());
        String csrf = token.find() ? encode(token.group(1)) : "";
        return raw("POST", path, "_csrf=" + csrf + fields, "application/x-www-form-urlencoded");
    }

    private HttpResponse<String> get(String path) throws Exception {
        return raw("GET", path, "", "text/plain");
    }

    private HttpResponse<String> raw(String method, String path, String body, String type) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Accept", "text/html")
                .header("Content-Type", type)
                .method(method, BodyPublishers.ofString(body))
                .build();
        return browser.send(request, BodyHandlers.ofString());
    }

    private static String session(HttpResponse<String> answer) {
        return answer.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith("SESSION="))
                .findFirst()
                .orElse("");
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private long version() {
        return users.findByUsername(username).orElseThrow().version();
    }
}
