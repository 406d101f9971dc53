package nl.tweespan.account.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.tweespan.SignedIn;
import nl.tweespan.SignedInActor;
import nl.tweespan.TweespanTest;
import nl.tweespan.account.signin.Limit;
import nl.tweespan.account.signin.Limits;
import nl.tweespan.party.PartyImport;
import nl.tweespan.shared.Actor;
import nl.tweespan.shared.Ids;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Everybody changes the own password and language, and sees and ends the own sessions; nobody somebody else's. */
@TweespanTest
@ExtendWith(OutputCaptureExtension.class)
@ResourceLock(Resources.SYSTEM_OUT)
class OwnAccountTests {

    private static final String PASSWORD = "paard batterij nietje";
    private static final String OTHER = "vier groene fietsen zingen";
    private static final Pattern KEY = Pattern.compile("name=\"key\" value=\"([0-9a-f-]{36})\"");

    private final String username = "own-" + Ids.next();

    @Autowired
    MockMvc pages;

    @Autowired
    AccountService service;

    @Autowired
    PasswordLinks links;

    @Autowired
    PartyImport people;

    @Autowired
    UserDetailsService accounts;

    @Autowired
    Limits limits;

    @BeforeEach
    void openAnAccount() {
        Actor administrator = SignedInActor.signIn(accounts, "beheerder");
        NewLink link =
                service.open(administrator, people.person(administrator.partyId(), username), username, Set.of());
        SignedInActor.signOut();
        links.choose(link.token(), PASSWORD);
    }

    @AfterEach
    void signOut() {
        SignedInActor.signOut();
    }

    @ParameterizedTest
    @MethodSource("nl.tweespan.account.signin.SignInTests#accounts")
    void everybodyHasAPageOfHisOwn(String account) throws Exception {
        pages.perform(get("/account").with(SignedIn.as(account)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(account)));
    }

    @Test
    void anotherPasswordEndsAllSessions(CapturedOutput output) throws Exception {
        Cookie here = signIn(PASSWORD, "Mozilla/5.0 (Windows NT 10.0) Firefox/145.0");
        Cookie elsewhere = signIn(PASSWORD, "");
        change(here, PASSWORD, OTHER).andExpect(redirectedUrl("/sign-in?chosen"));
        assertThat(open(here) + open(elsewhere)).isZero();
        assertThat(output).containsPattern("event=password-changed account=[0-9a-f-]{36} by=[0-9a-f-]{36}");
        assertThat(signIn(OTHER, "")).isNotNull();
        assertThat(signIn(PASSWORD, "")).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "wrong password, vier groene fietsen zingen, klopt niet",
        "paard batterij nietje, kort, error-summary",
        "paard batterij nietje, Wachtwoord2026, te raden",
        "'', vier groene fietsen zingen, error-summary"
    })
    void refusesWhatIsWrong(String current, String next, String words) throws Exception {
        Cookie here = signIn(PASSWORD, "");
        change(here, current, next)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString(words)))
                .andExpect(content().string(not(containsString(next))));
        assertThat(signIn(PASSWORD, "")).isNotNull();
    }

    @Test
    void theOldPasswordIsNotGuessedEither() throws Exception {
        Cookie here = signIn(PASSWORD, "");
        String account = SignedInActor.signIn(accounts, username).userId().toString();
        SignedInActor.signOut();
        for (int guess = 0; guess < Limit.OWN_PASSWORD.atOnce(); guess++) {
            limits.take(Limit.OWN_PASSWORD, account);
        }
        change(here, PASSWORD, OTHER).andExpect(status().isTooManyRequests()).andExpect(header().exists("Retry-After"));
    }

    @Test
    void oneSessionEndsAnother(CapturedOutput output) throws Exception {
        Cookie here = signIn(PASSWORD, "Mozilla/5.0 (Windows NT 10.0) Firefox/145.0");
        Cookie phone = signIn(PASSWORD, "Mozilla/5.0 (iPhone) Safari/604.1");
        Cookie third = signIn(PASSWORD, "<script>");
        String page = pages.perform(get("/account").cookie(here))
                .andExpect(content().string(containsString("Firefox, Windows")))
                .andExpect(content().string(containsString("Safari, iPhone")))
                .andExpect(content().string(containsString("Onbekende browser")))
                .andExpect(content().string(not(containsString(phone.getValue()))))
                .andReturn()
                .getResponse()
                .getContentAsString();
        Matcher keys = KEY.matcher(page);
        assertThat(keys.find()).isTrue();
        send(post("/account/sessions/end").param("key", keys.group(1)), here).andExpect(redirectedUrl("/account"));
        assertThat(open(phone) + open(third)).isEqualTo(1);
        send(post("/account/sessions/end"), here);
        assertThat(open(phone) + open(third)).isZero();
        assertThat(open(here)).isEqualTo(1);
        assertThat(output).containsPattern("event=session-ended account=[0-9a-f-]{36} .*path=/account/sessions/end");
    }

    @Test
    void nobodyEndsSomebodyElsesSession() throws Exception {
        Cookie one = signIn(PASSWORD, "");
        Cookie two = signIn(PASSWORD, "");
        Matcher key = KEY.matcher(pages.perform(get("/account").cookie(one))
                .andReturn()
                .getResponse()
                .getContentAsString());
        assertThat(key.find()).isTrue();
        pages.perform(post("/account/sessions/end")
                .param("key", key.group(1))
                .with(csrf())
                .with(SignedIn.as("decaan")));
        assertThat(open(two)).isEqualTo(1);
    }

    @Test
    void theLanguageGoesAlong() throws Exception {
        Cookie here = signIn(PASSWORD, "");
        send(post("/account/language").param("language", "en"), here).andExpect(redirectedUrl("/account"));
        assertThat(pages.perform(post("/sign-in")
                                .with(csrf())
                                .param("username", username)
                                .param("password", PASSWORD))
                        .andReturn()
                        .getResponse()
                        .getCookie("language")
                        .getValue())
                .isEqualTo("en");
        send(post("/account/language").param("language", "xx"), here).andExpect(status().isUnprocessableContent());
    }

    private int open(Cookie session) throws Exception {
        return pages.perform(get("/account").cookie(session))
                                .andReturn()
                                .getResponse()
                                .getStatus()
                        == 200
                ? 1
                : 0;
    }

    private Cookie signIn(String password, String browser) throws Exception {
        return pages.perform(post("/sign-in")
                        .with(csrf())
                        .header("User-Agent", browser)
                        .param("username", username)
                        .param("password", password))
                .andReturn()
                .getResponse()
                .getCookie("SESSION");
    }

    private ResultActions change(Cookie session, String current, String next) throws Exception {
        return send(post("/account/password").param("current", current).param("password", next), session);
    }

    private ResultActions send(MockHttpServletRequestBuilder form, Cookie session) throws Exception {
        return pages.perform(form.with(csrf()).cookie(session));
    }
}
