package nl.tweespan.account.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.forwardedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.stream.Stream;
import nl.tweespan.SignedIn;
import nl.tweespan.TweespanTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** The door of the registry. */
@TweespanTest
class SignInTests {

    @Autowired
    MockMvc pages;

    @Autowired
    DemoAccounts demo;

    static Stream<String> accounts() {
        return DemoAccount.ALL.stream().map(DemoAccount::username);
    }

    @ParameterizedTest
    @MethodSource("accounts")
    void everyDemoAccountOpensTheDoor(String username) throws Exception {
        pages.perform(post("/sign-in").with(csrf()).param("username", username).param("password", demo.password()))
                .andExpect(redirectedUrl("/"));
    }

    @ParameterizedTest
    @CsvSource({"decaan, wrong", "nobody, wrong", "decaan, ''", "'', ''", "DECAAN', x", "%, x"})
    void refusesWithoutSayingWhatWasWrong(String username, String password) throws Exception {
        pages.perform(post("/sign-in").with(csrf()).param("username", username).param("password", password))
                .andExpect(forwardedUrl("/sign-in/refused"));
    }

    @Test
    void keepsTheUsernameThatWasTyped() throws Exception {
        pages.perform(post("/sign-in/refused")
                        .with(csrf())
                        .with(SignedIn.as("decaan"))
                        .param("username", "typed-name"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("value=\"typed-name\"")));
    }

    @Test
    void takesAUsernameAsItIsTyped() throws Exception {
        pages.perform(post("/sign-in")
                        .with(csrf())
                        .param("username", " Decaan ")
                        .param("password", demo.password()))
                .andExpect(redirectedUrl("/"));
    }

    @Test
    void needsItsToken() throws Exception {
        pages.perform(post("/sign-in").param("username", "decaan").param("password", demo.password()))
                .andExpect(status().isForbidden());
        pages.perform(post("/sign-out").with(SignedIn.as("decaan"))).andExpect(status().isForbidden());
    }

    @Test
    void offersEveryDemoAccountInTheDemoProfile() throws Exception {
        String page = pages.perform(get("/sign-in"))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(DemoAccount.ALL)
                .allSatisfy(account -> assertThat(page).contains("value=\"" + account.username() + "\""));
    }

    @Test
    void whoIsSignedInGoesOn() throws Exception {
        pages.perform(get("/sign-in").with(SignedIn.as("decaan"))).andExpect(redirectedUrl("/"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sign-in", "/no-such-page", "/actuator/health"})
    void everyAnswerForbidsWhatComesFromElsewhere(String page) throws Exception {
        pages.perform(get(page).secure(true))
                .andExpect(header().string(
                                "Content-Security-Policy", containsString("default-src 'none'; script-src 'self'")))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Referrer-Policy", "same-origin"))
                .andExpect(header().string("Cross-Origin-Opener-Policy", "same-origin"))
                .andExpect(header().exists("Permissions-Policy"))
                .andExpect(header().exists("Strict-Transport-Security"));
    }
}
