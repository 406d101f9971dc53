package nl.tweespan.account.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.forwardedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.tweespan.SignedIn;
import nl.tweespan.TweespanTest;
import nl.tweespan.party.PartyImport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;

/** Nobody but its person knows a password: it is chosen with a link that works once and is kept nowhere. */
@TweespanTest
@Transactional
class PasswordLinkTests {

    private static final String USERNAME = "met.link";
    private static final String PASSWORD = "paard batterij nietje";
    private static final Pattern LINK = Pattern.compile("/password\\?link=([\\w-]+)");

    @Autowired
    MockMvc pages;

    @Autowired
    PartyImport people;

    @Autowired
    AppUserRepository users;

    @Autowired
    EntityManager entities;

    @Autowired
    JdbcClient database;

    String token;
    UUID user;

    @BeforeEach
    void openAnAccount() throws Exception {
        UUID zgt = users.findByUsername("beheerder").orElseThrow().organisationId();
        token = token(send(post("/administration/users/new")
                .param("personId", people.person(zgt, "Met link").toString())
                .param("username", USERNAME)));
        user = users.findByUsername(USERNAME).orElseThrow().id();
    }

    @Test
    void thePersonChoosesThePasswordOnce() throws Exception {
        pages.perform(get("/password").param("link", token))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(USERNAME)));
        choose(token, PASSWORD).andExpect(status().isSeeOther()).andExpect(redirectedUrl("/sign-in?chosen"));
        signIn(PASSWORD).andExpect(redirectedUrl("/"));
        choose(token, "een ander lang wachtwoord").andExpect(status().isUnprocessableContent());
        signIn(PASSWORD).andExpect(redirectedUrl("/"));
    }

    @Test
    void nobodySignsInBefore() throws Exception {
        signIn("").andExpect(forwardedUrl("/sign-in/refused"));
        signIn(token).andExpect(forwardedUrl("/sign-in/refused"));
    }

    @Test
    void onlyTheHashOfTheTokenIsKept() {
        entities.flush();
        assertThat(Base64.getUrlDecoder().decode(token)).hasSize(32);
        assertThat(database.sql("""
                                select count(*) from password_link l, audit_entry a
                                where to_jsonb(l)::text || to_jsonb(a)::text like ?
                                """).param("%" + token + "%").query(Long.class).single())
                .isZero();
        assertThat(database.sql("select count(*) from password_link where user_id = ? and length(token_hash) = 32")
                        .param(user)
                        .query(Long.class)
                        .single())
                .isOne();
    }

    @Test
    void aLinkEndsAfterAWeek() throws Exception {
        entities.flush();
        database.sql(
                        "update password_link set made_at = made_at - interval '7 days', expires_at = expires_at - interval '7 days'")
                .update();
        entities.clear();
        pages.perform(get("/password").param("link", token)).andExpect(status().isUnprocessableContent());
        choose(token, PASSWORD).andExpect(status().isUnprocessableContent());
    }

    @Test
    void aNewLinkTakesThePlaceOfTheOldOne() throws Exception {
        String newer = newLink();
        choose(token, PASSWORD).andExpect(status().isUnprocessableContent());
        choose(newer, PASSWORD).andExpect(status().isSeeOther());
    }

    @Test
    void aClosedAccountTakesItsLinkAlong() throws Exception {
        entities.flush();
        send(post("/administration/users/" + user + "/deactivation").param("version", version()))
                .andExpect(status().isSeeOther());
        entities.flush();
        entities.clear();
        choose(token, PASSWORD).andExpect(status().isUnprocessableContent());
        send(post("/administration/users/" + user + "/link").param("version", version()))
                .andExpect(status().isUnprocessableContent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "kort", "aaaaaaaaaaaaaa", "Wachtwoord2026", "Met.Link.2026!"})
    void refusesAWeakPasswordAndKeepsTheLink(String password) throws Exception {
        choose(token, password)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("error-summary")))
                .andExpect(content().string(not(containsString("type=\"password\" value"))));
        choose(token, "ab cd ef".repeat(26)).andExpect(status().isUnprocessableContent());
        choose(token, PASSWORD).andExpect(status().isSeeOther());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "%00", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
    void aLinkThatNeverWasIsDead(String link) throws Exception {
        pages.perform(get("/password").param("link", link))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Deze link werkt niet meer")));
    }

    @Test
    void noFormOfTheAdministrationAsksForAPassword() throws Exception {
        for (String page : new String[] {"/new", "/" + user, "/" + user + "/link"}) {
            pages.perform(get("/administration/users" + page).with(SignedIn.as("beheerder")))
                    .andExpect(status().isOk())
                    .andExpect(content().string(not(containsString("type=\"password\""))));
        }
        send(post("/administration/users/" + user + "/password").param("password", PASSWORD))
                .andExpect(status().isNotFound());
    }

    @Test
    void thePageWithTheLinkIsKeptByNobody() throws Exception {
        entities.flush();
        send(post("/administration/users/" + user + "/link").param("version", version()))
                .andExpect(header().string("Cache-Control", containsString("no-store")));
        pages.perform(get("/administration/users/" + user).with(SignedIn.as("beheerder")))
                .andExpect(content().string(not(containsString("password?link"))));
    }

    @Test
    void logsSayNothingOfAToken() {
        assertThat(new NewLink(user, "Naam", USERNAME, token, Instant.EPOCH))
                .asString()
                .doesNotContain(token);
    }

    private String newLink() throws Exception {
        entities.flush();
        String newer =
                token(send(post("/administration/users/" + user + "/link").param("version", version())));
        entities.flush();
        entities.clear();
        return newer;
    }

    private static String token(ResultActions answer) throws Exception {
        Matcher found = LINK.matcher(
                answer.andExpect(status().isOk()).andReturn().getResponse().getContentAsString());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private String version() {
        return "" + users.findByUsername(USERNAME).orElseThrow().storedVersion();
    }

    private ResultActions choose(String link, String password) throws Exception {
        ResultActions answer = pages.perform(post("/password")
                .param("link", link)
                .param("password", password)
                .with(csrf()));
        entities.flush();
        entities.clear();
        return answer;
    }

    private ResultActions signIn(String password) throws Exception {
        return pages.perform(
                post("/sign-in").with(csrf()).param("username", USERNAME).param("password", password));
    }

    private ResultActions send(MockHttpServletRequestBuilder form) throws Exception {
        return pages.perform(form.with(csrf()).with(SignedIn.as("beheerder")));
    }
}
