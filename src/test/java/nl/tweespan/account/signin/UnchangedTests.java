package nl.tweespan.account.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.tweespan.StatementCount;
import nl.tweespan.TweespanTest;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** A page that a browser has is not drawn again while nothing changed, and is as soon as something did. */
@TweespanTest
class UnchangedTests {

    private static final String LIST = "/projects";

    @Autowired
    MockMvc pages;

    @Autowired
    DemoAccounts demo;

    @Autowired
    JdbcClient database;

    @Autowired
    Flyway owner;

    private Cookie csrf = new Cookie("XSRF-TOKEN", "8c1cfbd1-6f0a-4a0e-9a5c-1f3f6d8b2c11");

    @ParameterizedTest
    @ValueSource(
            strings = {
                LIST,
                "/frameworks/ut-zgt-2019/articles",
                "/frameworks/ut-zgt-2019/compliance",
                "/frameworks/ut-zgt-2019/agenda"
            })
    void whatDidNotChangeIsNotDrawnAgain(String page) throws Exception {
        Cookie session = signIn("bestuur-ut");
        MockHttpServletResponse first = open(page, session, null);
        MockHttpServletResponse[] again = new MockHttpServletResponse[1];

        StatementCount asked = StatementCount.of(() -> again[0] = open(page, session, first.getHeader("ETag")));

        assertThat(first.getStatus()).isEqualTo(200);
        assertThat(first.getHeader("Cache-Control")).isEqualTo("private, no-cache");
        assertThat(again[0].getStatus()).isEqualTo(304);
        assertThat(again[0].getContentAsByteArray()).isEmpty();
        assertThat(again[0].getHeader("ETag")).isEqualTo(first.getHeader("ETag"));
        assertThat(asked.statements()).as("beside the session the account").hasSize(1);
    }

    @Test
    void anotherSessionTokenLanguageOrAddressIsAnotherPage() throws Exception {
        Cookie session = signIn("bestuur-ut");
        String tag = tag(open(LIST, session, null));

        MockHttpServletResponse otherSession = open(LIST, signIn("bestuur-ut"), tag);
        MockHttpServletResponse otherLanguage = open(LIST + "?locale=en", session, tag);
        MockHttpServletResponse otherAddress = open(LIST + "?sort=title", session, tag);
        csrf = new Cookie("XSRF-TOKEN", "11111111-6f0a-4a0e-9a5c-1f3f6d8b2c11");
        MockHttpServletResponse otherToken = open(LIST, session, tag);

        assertThat(List.of(otherSession, otherLanguage, otherAddress, otherToken))
                .extracting(MockHttpServletResponse::getStatus)
                .containsOnly(200);
        assertThat(Stream.of(otherSession, otherLanguage, otherAddress, otherToken)
                        .map(UnchangedTests::tag))
                .doesNotHaveDuplicates()
                .doesNotContain(tag);
    }

    @Test
    void whatSomebodyDidIsSeenByEverybody() throws Exception {
        Cookie session = signIn("bestuur-ut");
        String tag = tag(open(LIST, session, null));

        database.sql("update project set title = title || '!' where reference = (select min(reference) from project)")
                .update();

        assertThat(open(LIST, session, tag).getStatus()).isEqualTo(200);
    }

    @Test
    void whatIsKeptOnlyIsSeenToo() throws Exception {
        Cookie session = signIn("bestuur-ut");
        String tag = tag(open(LIST, session, null));

        JdbcClient.create(owner.getConfiguration().getDataSource())
                .sql("select project_keep_all()")
                .query(rows -> {});

        assertThat(open(LIST, session, tag).getStatus()).isEqualTo(200);
    }

    @Test
    void whatWasDoneIsToldOnce() throws Exception {
        Cookie session = signIn("contact-zgt");
        MockHttpServletResponse done = pages.perform(post("/projects")
                        .with(csrf())
                        .cookie(session)
                        .param("framework", "ut-zgt-2019")
                        .param("title", "Een voorstel")
                        .param("summary", "Om te zien.")
                        .param("kind", "RESEARCH")
                        .param("technology", "false")
                        .param("place", "in")
                        .param("cells", "complex-diabetes:health-technology-wellbeing"))
                .andReturn()
                .getResponse();
        String page = Objects.requireNonNull(done.getHeader("Location"));

        MockHttpServletResponse told = pages.perform(get(page).cookie(session, csrf, done.getCookie("done")))
                .andReturn()
                .getResponse();

        assertThat(told.getContentAsString()).contains("class=\"done\"");
        assertThat(told.getHeader("ETag")).isNull();
        assertThat(told.getHeader("Cache-Control")).contains("no-store");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/projects/new", "/account", "/nowhere"})
    void aFormOrNoPageIsNotKept(String page) throws Exception {
        MockHttpServletResponse drawn = open(page, signIn("contact-zgt"), null);

        assertThat(drawn.getHeader("ETag")).isNull();
        assertThat(drawn.getHeader("Cache-Control")).contains("no-store");
    }

    @Test
    void whoIsNotSignedInGetsNothingToKeep() throws Exception {
        assertThat(pages.perform(get("/sign-in")).andReturn().getResponse().getHeader("ETag"))
                .isNull();
    }

    @Test
    void whoSignsOutLeavesNoPageBehind() throws Exception {
        MockHttpServletResponse out = pages.perform(
                        post("/sign-out").secure(true).with(csrf()).cookie(signIn("bestuur-ut")))
                .andReturn()
                .getResponse();

        assertThat(out.getHeader("Clear-Site-Data")).isEqualTo("\"cache\"");
    }

    private MockHttpServletResponse open(String page, Cookie session, String tag) throws Exception {
        return pages.perform(get(page).cookie(session, csrf).header("If-None-Match", tag == null ? "\"none\"" : tag))
                .andReturn()
                .getResponse();
    }

    private static String tag(MockHttpServletResponse page) {
        return Objects.requireNonNull(page.getHeader("ETag"), "no name");
    }

    private Cookie signIn(String username) throws Exception {
        return pages.perform(post("/sign-in")
                        .with(csrf())
                        .param("username", username)
                        .param("password", demo.password()))
                .andReturn()
                .getResponse()
                .getCookie("SESSION");
    }
}
