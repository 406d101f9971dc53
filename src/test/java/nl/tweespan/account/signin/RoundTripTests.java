package nl.tweespan.account.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.tweespan.RoundTrips;
import nl.tweespan.StatementCount;
import nl.tweespan.TweespanTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/**
 * Whoever is signed in costs the database two round trips beside what his page asks, whatever the page: his session, with the
 * stamps of what is kept, and his account. No transaction begins or ends, and nothing is written.
 */
@TweespanTest
class RoundTripTests {

    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)");
    private static final Pattern NAMED =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f-]{27}|[A-Z]+-[A-Z-]*\\d{4}-\\d+|\\d+(\\.\\d+)?[a-z]?");
    private static final String ACCOUNT = "select u.id, u.username, u.password_hash, u.generation";

    @Autowired
    MockMvc pages;

    @Autowired
    DemoAccounts demo;

    private MockHttpServletResponse answer;

    @ParameterizedTest
    @ValueSource(strings = {"medisch-directeur", "contact-zgt", "beheerder", "auditor"})
    void beingSignedInCostsTwo(String username) throws Exception {
        Cookie session = pages.perform(post("/sign-in")
                        .with(csrf())
                        .param("username", username)
                        .param("password", demo.password()))
                .andReturn()
                .getResponse()
                .getCookie("SESSION");
        Set<String> kinds = new HashSet<>();
        Queue<String> next = new ArrayDeque<>(List.of("/"));
        while (!next.isEmpty()) {
            String page = next.remove();
            if (!page.startsWith("/assets") && !page.startsWith("/webjars") && kinds.add(kind(page))) {
                assertThatBeingSignedInCostsTwo(page.replace("&amp;", "&"), session);
                Matcher links = LINK.matcher(answer.getContentAsString());
                while (links.find()) {
                    next.add(links.group(1));
                }
            }
        }
        assertThat(kinds).hasSizeGreaterThan(15);
    }

    private void assertThatBeingSignedInCostsTwo(String page, Cookie session) throws Exception {
        int own = page.equals("/account") ? 2 : 1; // it lists the own sessions
        open(page, session); // what a node keeps is read once
        StatementCount asked = StatementCount.of(() -> {});
        long trips = Long.MAX_VALUE;
        // a connection that idled for half a second on a busy machine is asked whether it lives: not by the page
        for (int time = 0; time < 3 && trips > asked.statements().size() + own; time++) {
            long before = RoundTrips.count();
            asked = StatementCount.of(() -> open(page, session));
            trips = RoundTrips.count() - before;
        }
        if (page.equals("/parties.css")) {
            return; // the same for everybody
        }
        assertThat(asked.stamps()).as("stamps asked by " + page).isZero();
        assertThat(asked.statements().stream().filter(statement -> statement.startsWith(ACCOUNT)))
                .as("accounts read by " + page)
                .hasSize(1);
        assertThat(trips)
                .as("round trips of %s, its session beside %s", page, asked.statements())
                .isEqualTo(asked.statements().size() + own);
    }

    private void open(String page, Cookie session) throws Exception {
        answer = pages.perform(get(page).cookie(session)).andReturn().getResponse();
        assertThat(answer.getStatus()).as(page).isIn(200, 302, 403, 404);
    }

    private static String kind(String page) {
        return NAMED.matcher(page.replaceFirst("\\?.*", "")).replaceAll("*");
    }
}
