package nl.tweespan.account.signin;

import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.tweespan.FreshDatabase;
import nl.tweespan.SignedInActor;
import nl.tweespan.account.life.AccountService;
import nl.tweespan.account.life.AppUserRepository;
import nl.tweespan.account.life.NewLink;
import nl.tweespan.account.life.PasswordLinks;
import nl.tweespan.party.PartyImport;
import nl.tweespan.shared.Actor;
import nl.tweespan.shared.Ids;
import nl.tweespan.shared.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * The real server and somebody with a browser. It has one connection, so that a request which holds one while it asks for a
 * second one fails.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"spring.datasource.hikari.maximum-pool-size=1", "tweespan.demo.projects=true"})
@ActiveProfiles({"demo", "test"})
@ContextConfiguration(initializers = FreshDatabase.class)
@Import(CheapPasswords.class)
@ResourceLock("running")
abstract class RunningRegistry {

    private static final String PASSWORD = "paard batterij nietje";
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    final CookieManager cookies = new CookieManager();
    final HttpClient browser = HttpClient.newBuilder().cookieHandler(cookies).build();
    final String username = "test-" + Ids.next();

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

    @Autowired
    JdbcClient database;

    @Autowired
    UnderWay underWay;

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

    HttpResponse<String> signIn() throws Exception {
        return signIn("/sign-in");
    }

    /** With the token of a page that has one. */
    HttpResponse<String> signIn(String page) throws Exception {
        return post(page, "/sign-in", "&username=" + username + "&password=" + encode(PASSWORD));
    }

    HttpResponse<String> post(String path, String fields) throws Exception {
        return post(path.equals("/sign-out") ? "/administration/people" : path, path, fields);
    }

    HttpResponse<String> post(String page, String path, String fields) throws Exception {
        Matcher token = TOKEN.matcher(get(page).body());
        String csrf = token.find() ? encode(token.group(1)) : "";
        return raw("POST", path, "_csrf=" + csrf + fields, "application/x-www-form-urlencoded");
    }

    HttpResponse<String> get(String path) throws Exception {
        return raw("GET", path, "", "text/plain");
    }

    HttpResponse<String> raw(String method, String path, String body, String type) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Accept", "text/html")
                .header("Content-Type", type)
                .method(method, BodyPublishers.ofString(body))
                .build();
        return browser.send(request, BodyHandlers.ofString());
    }

    static String session(HttpResponse<String> answer) {
        return answer.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith("SESSION="))
                .findFirst()
                .orElse("");
    }

    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    long version() {
        return users.findByUsername(username).orElseThrow().storedVersion();
    }

    static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    /** Something that happens when the password of a sign-in was right and its session is not there yet. */
    @TestConfiguration
    static class UnderWay implements ApplicationListener<AuthenticationSuccessEvent> {

        private Runnable act = () -> {};

        void then(Runnable act) {
            this.act = act;
        }

        @Override
        public void onApplicationEvent(AuthenticationSuccessEvent event) {
            Runnable once = act;
            act = () -> {};
            once.run();
        }
    }
}
