package nl.tweespan.account.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import nl.tweespan.shared.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How a session begins, what it holds and when it ends. */
class SessionTests extends RunningRegistry {

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
        assertThat(session(get("/administration/people"))).isEmpty();
        String before = session(signIn());
        String after = session(signIn("/administration/people"));
        assertThat(before).isNotEmpty();
        assertThat(after).isNotEmpty().isNotEqualTo(before).contains("HttpOnly").contains("SameSite=Lax");
    }

    @Test
    void aSignInUnderWayWhileTheAccountChangesDoesNotLast() throws Exception {
        underWay.then(() -> service.deactivate(administrator, user, version()));
        assertThat(signIn().statusCode()).isEqualTo(302);
        assertThat(location(get("/administration/people"))).endsWith("/sign-in");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\xaced00057372001a6e6c2e", "\\x00", "\\x", "\\x3939393939393939393939393939393939393939"})
    void aSessionThatCannotBeReadIsSignedOut(String bytes) throws Exception {
        signIn();
        database.sql("update spring_session_attributes set attribute_bytes = ?::bytea where session_primary_id in"
                        + " (select primary_id from spring_session where principal_name in (?, ?))")
                .params(bytes, username, user.toString())
                .update();
        HttpResponse<String> answer = get("/administration/people");
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(location(answer)).endsWith("/sign-in");
        assertThat(session(answer)).contains("Max-Age=0");
        assertThat(signIn().statusCode()).isEqualTo(302);
        assertThat(get("/administration/people").statusCode()).isEqualTo(200);
    }

    @Test
    void aSessionEndsAfterTwelveHoursHoweverBusy() throws Exception {
        signIn();
        signedIn(Duration.ofHours(11));
        assertThat(get("/administration/people").statusCode()).isEqualTo(200);
        signedIn(Duration.ofHours(13));
        assertThat(get("/administration/people").statusCode()).isEqualTo(302);
    }

    private void signedIn(Duration ago) {
        assertThat(database.sql("update spring_session_attributes set attribute_bytes = convert_to(?, 'UTF8')"
                                + " where attribute_name = 'signed-in' and session_primary_id in"
                                + " (select primary_id from spring_session where principal_name = ?)")
                        .params(Long.toString(Instant.now().minus(ago).getEpochSecond()), user.toString())
                        .update())
                .isEqualTo(1);
    }

    @Test
    void readingWritesNoSession() throws Exception {
        signIn();
        String before = sessions();
        for (String page : List.of("/", "/administration/people", "/projects", "/no-such-page", "/sign-in")) {
            get(page);
        }
        assertThat(sessions()).isEqualTo(before);
    }

    @Test
    void strangersStoreNoSessionAndStillComeWhereTheyWanted() throws Exception {
        String before = sessions();
        get("/administration/people?q=x");
        assertThat(sessions()).isEqualTo(before);
        assertThat(location(signIn())).endsWith("/administration/people?q=x");
        assertThat(location(signIn("/administration/people"))).endsWith(port + "/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example", "/\\evil.example", "https://evil.example/", "", "x"})
    void aWantedPageIsOneOfOurs(String forged) throws Exception {
        cookies.getCookieStore().add(URI.create("http://localhost:" + port), wanted(forged));
        assertThat(location(signIn())).endsWith(port + "/");
    }

    private static HttpCookie wanted(String page) {
        HttpCookie cookie =
                new HttpCookie("wanted", Base64.getUrlEncoder().encodeToString(page.getBytes(StandardCharsets.UTF_8)));
        cookie.setPath("/");
        cookie.setVersion(0);
        return cookie;
    }

    /** Changes with every write. */
    private String sessions() {
        return database.sql("select coalesce(string_agg(xmin::text || primary_id, ',' order by primary_id), '')"
                        + " from spring_session")
                .query(String.class)
                .single();
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
}
