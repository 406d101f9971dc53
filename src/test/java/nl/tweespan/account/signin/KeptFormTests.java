package nl.tweespan.account.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.tweespan.platform.form.Unsent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A session that ends under a form keeps what was typed, through the sign-in and through failed attempts. */
class KeptFormTests extends RunningRegistry {

    private static final String TOKEN = "0b8a3c52-9f8e-4c7b-8f0a-0d4a6f1c2e3d";
    private static final String FORM =
            "title=Hart+%26+long&summary=Eerste+regel%0D%0A%3Cb%3Etweede&password=geheim&once=" + TOKEN;

    @Autowired
    private DemoAccounts demo;

    @Test
    void theSignInPageSaysThatNothingIsLostAndKeepsIt() throws Exception {
        HttpResponse<String> page = sent();
        assertThat(page.statusCode()).isEqualTo(401);
        assertThat(page.body()).contains("Wat u typte is bewaard").doesNotContain("geheim");
        assertThat(page.headers().allValues("Set-Cookie")).noneMatch(cookie -> cookie.startsWith("SESSION="));
        Unsent kept = Unsent.unpack(kept(page)).orElseThrow();
        assertThat(kept.path()).isEqualTo("/projects");
        assertThat(kept.token()).hasToString(TOKEN);
        assertThat(kept.fields())
                .containsExactlyInAnyOrder(
                        new Unsent.Field("title", "Hart & long"),
                        new Unsent.Field("summary", "Eerste regel\r\n<b>tweede"));
    }

    @Test
    void aWrongPasswordKeepsItToo() throws Exception {
        String kept = kept(sent());
        HttpResponse<String> again = signIn("niet dit wachtwoord", kept);
        assertThat(again.body()).contains("Wat u typte is bewaard");
        assertThat(Unsent.unpack(kept(again))).isEqualTo(Unsent.unpack(kept)).isPresent();
    }

    @Test
    void afterTheSignInItIsShownAndSentAgainByHand() throws Exception {
        HttpResponse<String> page = signIn(demo.password(), kept(sent()));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("action=\"/projects\"", "name=\"title\" value=\"Hart &amp; long\"", "Verstuur opnieuw")
                .contains("name=\"once\" value=\"" + TOKEN, "&lt;b&gt;tweede", "Wat u typte is er nog")
                .doesNotContain("geheim", "<b>tweede", "<dt>", "hreflang");
        HttpResponse<String> form = send("/projects", csrf(page.body()) + "&" + FORM, "same-origin");
        assertThat(form.statusCode()).isEqualTo(422);
        assertThat(form.body()).contains("Hart &amp; long", "Titel");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://elders.example/",
                "//elders.example/",
                "/\\elders.example",
                "javascript:alert(1)",
                "",
                "/a b",
                "/sign-in",
                "/sign-out\r\nX: y",
                "/x?y=z"
            })
    void nobodyIsLedElsewhere(String path) throws Exception {
        String forged =
                Base64.getUrlEncoder().encodeToString((encode(path) + "&&title=x").getBytes(StandardCharsets.UTF_8));
        assertThat(Unsent.unpack(forged)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "%%%", "JSY", "é"})
    void rubbishIsNoForm(String kept) {
        assertThat(Unsent.unpack(kept)).isEmpty();
    }

    @Test
    void aPageThatWasOpenTooLongKeepsWhatWasTypedAndAnotherSiteGetsNothing() throws Exception {
        signIn(demo.password(), "");
        HttpResponse<String> ours = send("/projects", FORM, "same-origin");
        assertThat(ours.statusCode()).isEqualTo(403);
        assertThat(ours.body())
                .contains("Deze pagina was verouderd", "name=\"title\" value=\"Hart &amp; long\"", "Verstuur opnieuw")
                .contains("name=\"_csrf\"", "name=\"once\" value=\"" + TOKEN);
        for (String site : new String[] {"cross-site", "same-site", "none"}) {
            HttpResponse<String> theirs = send("/projects", FORM, site);
            assertThat(theirs.statusCode()).isEqualTo(403);
            assertThat(theirs.body()).doesNotContain("Verstuur opnieuw", "Hart");
        }
    }

    /** The form, from a page that was open when the session ended. */
    private HttpResponse<String> sent() throws Exception {
        return send("/projects", csrf(get("/sign-in").body()) + "&" + FORM, "same-origin");
    }

    private HttpResponse<String> signIn(String password, String kept) throws Exception {
        String token = csrf(get("/sign-in").body());
        return send(
                "/sign-in",
                token + "&username=contact-zgt&password=" + encode(password) + "&kept=" + kept,
                "same-origin");
    }

    private HttpResponse<String> send(String path, String body, String site) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", site)
                .POST(BodyPublishers.ofString(body))
                .build();
        return browser.send(request, BodyHandlers.ofString());
    }

    private static String kept(HttpResponse<String> page) {
        return field(page.body(), Unsent.KEPT);
    }

    private static String csrf(String page) {
        return "_csrf=" + encode(field(page, "_csrf"));
    }

    private static String field(String page, String name) {
        Matcher found =
                Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(page);
        return found.find() ? found.group(1) : "";
    }
}
