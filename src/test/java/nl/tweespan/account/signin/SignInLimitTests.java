package nl.tweespan.account.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.forwardedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.tweespan.SignedIn;
import nl.tweespan.TweespanTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Guessing ends soon, on all nodes together, and never locks out whose password is guessed. */
@TweespanTest
@ExtendWith(OutputCaptureExtension.class)
@ResourceLock(Resources.SYSTEM_OUT)
class SignInLimitTests {

    private static final String REFUSED = "/sign-in/refused";
    private static final String TOO_OFTEN = "/sign-in/too-often";
    private static final int AT_ONCE = Limit.ACCOUNT_AT_ADDRESS.atOnce();

    @Autowired
    MockMvc pages;

    @Autowired
    DemoAccounts demo;

    @Autowired
    Limits limits;

    @Autowired
    JdbcClient database;

    @AfterEach
    void forget() {
        database.sql("delete from try_limit").update();
    }

    @ParameterizedTest
    @ValueSource(strings = {"decaan", "no.such.account"})
    void guessingOneAccountEnds(String username) throws Exception {
        for (int guess = 0; guess < AT_ONCE; guess++) {
            signIn(username, "guess " + guess, "192.0.2.1").andExpect(forwardedUrl(REFUSED));
        }
        signIn(username, "one more", "192.0.2.1")
                .andExpect(forwardedUrl(TOO_OFTEN))
                .andExpect(header().exists("Retry-After"));
        signIn(" " + username.toUpperCase() + " ", "one more", "192.0.2.1").andExpect(forwardedUrl(TOO_OFTEN));
    }

    @Test
    void itsOwnerSignsInFromElsewhereMeanwhile() throws Exception {
        guess("decaan", "192.0.2.1", AT_ONCE + 5);
        signIn("decaan", demo.password(), "192.0.2.1").andExpect(forwardedUrl(TOO_OFTEN));
        signIn("decaan", demo.password(), "198.51.100.7").andExpect(redirectedUrl("/"));
    }

    @Test
    void aBrowserInWhichTheOwnerSignedInStaysOpenWhateverStrangersDo() throws Exception {
        Cookie known = signIn("decaan", demo.password(), "198.51.100.7")
                .andReturn()
                .getResponse()
                .getCookie("known");
        for (int stranger = 0; stranger < Limit.ACCOUNT.atOnce() / AT_ONCE; stranger++) {
            guess("decaan", "203.0.113." + stranger, AT_ONCE);
        }
        signIn("decaan", demo.password(), "198.51.100.8").andExpect(forwardedUrl(TOO_OFTEN));
        signIn("decaan", demo.password(), "198.51.100.8", known).andExpect(redirectedUrl("/"));
        signIn("decaan", demo.password(), "198.51.100.8", new Cookie("known", "forged." + known.getValue()))
                .andExpect(forwardedUrl(TOO_OFTEN));
        signIn("clustermanager", "guess", "198.51.100.8", known).andExpect(forwardedUrl(REFUSED));
        for (int guess = 0; guess < Limit.KNOWN_BROWSER.atOnce(); guess++) {
            limits.take(Limit.KNOWN_BROWSER, "decaan");
        }
        signIn("decaan", "guess", "198.51.100.8", known).andExpect(forwardedUrl(TOO_OFTEN));
    }

    @Test
    void oneAddressDoesNotTryThemAll() throws Exception {
        for (int account = 0; account < Limit.ADDRESS.atOnce(); account++) {
            limits.take(Limit.ADDRESS, "192.0.2.1");
        }
        signIn("anybody", "guess", "192.0.2.1").andExpect(forwardedUrl(TOO_OFTEN));
        signIn("anybody", "guess", "192.0.2.2").andExpect(forwardedUrl(REFUSED));
    }

    @Test
    void aNetworkOfIpv6IsOneAddress() throws Exception {
        guess("decaan", "2001:db8:1:2:", AT_ONCE - 1);
        signIn("decaan", "guess", "2001:db8:1:2::1").andExpect(forwardedUrl(REFUSED));
        signIn("decaan", "guess", "2001:db8:1:2:aaaa::1").andExpect(forwardedUrl(TOO_OFTEN));
        signIn("decaan", "guess", "2001:db8:1:3::1").andExpect(forwardedUrl(REFUSED));
    }

    @Test
    void theRightPasswordCountsForNothing() throws Exception {
        guess("decaan", "192.0.2.1", AT_ONCE - 1);
        database.sql("update try_limit set counted_until = counted_until - interval '1 hour'")
                .update();
        signIn("decaan", demo.password(), "192.0.2.1").andExpect(redirectedUrl("/"));
        signIn("decaan", demo.password(), "192.0.2.1").andExpect(redirectedUrl("/"));
        assertThat(database.sql("select count(*) from try_limit where counted_until > clock_timestamp()")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void timeGivesTriesBack() throws Exception {
        guess("decaan", "192.0.2.1", AT_ONCE);
        database.sql("update try_limit set counted_until = counted_until - interval '1 minute'")
                .update();
        signIn("decaan", "guess", "192.0.2.1").andExpect(forwardedUrl(REFUSED));
        signIn("decaan", "guess", "192.0.2.1").andExpect(forwardedUrl(TOO_OFTEN));
    }

    @Test
    void triesAtOnceDoNotSlipPastOneAnother() throws Exception {
        ExecutorService nodes = Executors.newFixedThreadPool(8);
        try {
            List<Future<Boolean>> tries = new ArrayList<>();
            for (int each = 0; each < 5 * AT_ONCE; each++) {
                tries.add(nodes.submit(() ->
                        limits.take(Limit.ACCOUNT_AT_ADDRESS, "all at once").isZero()));
            }
            int made = 0;
            for (Future<Boolean> each : tries) {
                made += each.get() ? 1 : 0;
            }
            assertThat(made).isEqualTo(AT_ONCE);
        } finally {
            nodes.shutdownNow();
        }
    }

    @Test
    void thePageSaysWhenToTryAgainInBothLanguages() throws Exception {
        for (String[] words : new String[][] {{"nl", "te vaak geprobeerd"}, {"en", "tried too often"}}) {
            pages.perform(post("/sign-in/too-often")
                            .with(csrf())
                            .with(SignedIn.as("decaan"))
                            .param("locale", words[0])
                            .param("username", "decaan"))
                    .andExpect(status().isTooManyRequests())
                    .andExpect(content().string(containsString(words[1])));
        }
    }

    @Test
    void eachTryLeavesOneLineThatHoldsNothingTyped(CapturedOutput output) throws Exception {
        signIn("Geheim\r\nevent=sign-in", "password-typed", "192.0.2.9").andExpect(forwardedUrl(REFUSED));
        signIn("decaan", "password-typed", "192.0.2.9").andExpect(forwardedUrl(REFUSED));
        signIn("decaan", demo.password(), "192.0.2.9").andExpect(redirectedUrl("/"));
        pages.perform(post("/administration/people/new")
                        .with(csrf())
                        .with(SignedIn.as("decaan"))
                        .with(from("192.0.2.9")))
                .andExpect(status().isForbidden());
        List<String> lines = output.getOut()
                .lines()
                .filter(line -> line.contains("event=") && line.contains("address=192.0.2.9"))
                .toList();
        assertThat(lines).hasSize(4);
        assertThat(lines.get(0)).contains("event=sign-in-failed address=192.0.2.9 method=POST path=/sign-in");
        assertThat(lines.get(1)).containsPattern("event=sign-in-failed account=[0-9a-f-]{36} address=192.0.2.9");
        assertThat(lines.get(2)).containsPattern("event=sign-in account=[0-9a-f-]{36}");
        assertThat(lines.get(3)).containsPattern("event=refused by=[0-9a-f-]{36} .*path=/administration/people");
        assertThat(String.join("", lines))
                .doesNotContainIgnoringCase("geheim")
                .doesNotContain("password-typed", demo.password(), "decaan");
    }

    /** As so many wrong passwords would count, without the work of comparing them. */
    private void guess(String username, String address, int times) {
        for (int guess = 0; guess < times; guess++) {
            limits.take(Limit.ACCOUNT_AT_ADDRESS, username + " " + address);
            limits.take(Limit.ADDRESS, address);
            limits.take(Limit.ACCOUNT, username);
        }
    }

    private static RequestPostProcessor from(String address) {
        return request -> {
            request.setRemoteAddr(address);
            return request;
        };
    }

    private ResultActions signIn(String username, String password, String address, Cookie... cookies) throws Exception {
        var form = post("/sign-in")
                .with(csrf())
                .with(from(address))
                .param("username", username)
                .param("password", password);
        return pages.perform(cookies.length == 0 ? form : form.cookie(cookies));
    }
}
