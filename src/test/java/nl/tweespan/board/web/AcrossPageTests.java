package nl.tweespan.board.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import nl.tweespan.SignedIn;
import nl.tweespan.StatementCount;
import nl.tweespan.TweespanTest;
import nl.tweespan.framework.Frameworks;
import nl.tweespan.project.life.Many;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Who sees more than one framework looks at each, and at both. */
@TweespanTest
class AcrossPageTests {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Frameworks frameworks;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    @Test
    void somebodyOfUtSeesBothAndTheirFiguresTogether() throws Exception {
        page("bestuur-ut", "/frameworks")
                .andExpect(content()
                        .string(allOf(
                                containsString("ZGT – UT"), containsString("MST – UT"), containsString("Samen"))));
    }

    @Test
    void theHospitalsSeeTheirOwnAlone() throws Exception {
        page("bestuur-zgt", "/frameworks").andExpect(content().string(not(containsString("MST – UT"))));
        page("bestuur-mst", "/frameworks").andExpect(content().string(not(containsString("ZGT – UT"))));
        mvc.perform(get("/frameworks/ut-zgt-2019").with(SignedIn.as("bestuur-mst")))
                .andExpect(status().isNotFound());
        mvc.perform(get("/frameworks/mst-ut").with(SignedIn.as("bestuur-zgt"))).andExpect(status().isNotFound());
    }

    @Test
    void everyPageSaysWhatTheSourceLeavesOpen() throws Exception {
        page("bestuur-ut", "/frameworks/mst-ut")
                .andExpect(content()
                        .string(allOf(
                                containsString("Wat de bron openlaat"),
                                containsString("rekent geen datum uit"),
                                not(containsString("Wetenschapscoördinator")))));
        page("bestuur-ut", "/frameworks/mst-ut/articles");
        page("bestuur-ut", "/frameworks/mst-ut/compliance");
        page("bestuur-ut", "/frameworks/mst-ut/reports/2026");
        page("bestuur-ut", "/frameworks/mst-ut/matrix")
                .andExpect(content().string(containsString("Grensverleggend onderzoek")));
        mvc.perform(get("/projects/new").param("framework", "mst-ut").with(SignedIn.as("contact-ut")))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("regelt niet wie beoordeelt")));
    }

    @Test
    void theLinkToTheReportKeepsTheDay() throws Exception {
        String report = mvc.perform(
                        get("/frameworks/mst-ut/reports?on=2020-12-01").with(SignedIn.as("bestuur-ut")))
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        page("bestuur-ut", report).andExpect(content().string(containsString("Zo stond het op 1 december 2020")));
    }

    @Test
    void theFrameworkLookedAtIsRemembered() throws Exception {
        assertThat(page("bestuur-ut", "/frameworks/mst-ut")
                        .andReturn()
                        .getResponse()
                        .getCookie("framework")
                        .getValue())
                .isEqualTo("mst-ut");
        mvc.perform(get("/").with(SignedIn.as("bestuur-ut")).cookie(new Cookie("framework", "mst-ut")))
                .andExpect(content().string(containsString("/frameworks/mst-ut/compliance")));
        mvc.perform(get("/").with(SignedIn.as("bestuur-zgt")).cookie(new Cookie("framework", "mst-ut")))
                .andExpect(content().string(containsString("/frameworks/ut-zgt-2019/compliance")));
    }

    @Test
    @Transactional
    void costsTheSameHoweverManyProjects() throws Exception {
        page("bestuur-ut", "/frameworks");
        int few = StatementCount.of(() -> page("bestuur-ut", "/frameworks"))
                .statements()
                .size();
        Many.projects(transactions, jdbc, frameworks.byCode("ut-zgt-2019").id(), Many.MORE_THAN_A_BATCH);

        assertThat(StatementCount.of(() -> page("bestuur-ut", "/frameworks")).statements())
                .hasSize(few);
    }

    private ResultActions page(String account, String url) throws Exception {
        return mvc.perform(get(url).with(SignedIn.as(account))).andExpect(status().isOk());
    }
}
