package nl.tweespan.board.web;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.persistence.EntityManager;
import java.net.URI;
import java.time.LocalDate;
import nl.tweespan.DemoProjectsTest;
import nl.tweespan.SignedIn;
import nl.tweespan.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** What the tests of the pages of this room share: requests of whoever, and consultations as far as they are asked. */
@DemoProjectsTest
abstract class BoardWebTest {

    static final String CONSULTATIONS = "/frameworks/ut-zgt-2019/consultations";
    static final String EVALUATIONS = "/frameworks/ut-zgt-2019/evaluations";

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    EntityManager entities;

    LocalDate today;

    @BeforeEach
    void now() {
        today = TestClock.today();
    }

    ResultActions read(String account, String url) throws Exception {
        return read(SignedIn.as(account), url);
    }

    ResultActions read(RequestPostProcessor who, String url) throws Exception {
        return mvc.perform(get(URI.create(url)).with(who));
    }

    /** @param fields names and values in turn */
    ResultActions send(String account, String url, Object... fields) throws Exception {
        return send(SignedIn.as(account), url, fields);
    }

    ResultActions send(RequestPostProcessor who, String url, Object... fields) throws Exception {
        MockHttpServletRequestBuilder request =
                post(URI.create(url)).with(csrf()).with(who);
        for (int index = 0; index < fields.length; index += 2) {
            request.param(fields[index].toString(), fields[index + 1].toString());
        }
        ResultActions answer = mvc.perform(request);
        // the test is one transaction: what the next request reads must have gone to the database
        entities.flush();
        entities.clear();
        return answer;
    }

    /** Plans a consultation and returns its address. */
    String planned(LocalDate day) throws Exception {
        String url = send(
                        "coordinator",
                        CONSULTATIONS + "/new",
                        "day",
                        day,
                        "place",
                        "Hengelo",
                        "invited",
                        "Besturen",
                        "version",
                        0)
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        return url == null ? "" : url;
    }

    /** Plans a consultation of today and records it as held. */
    String held() throws Exception {
        String url = planned(today);
        send("coordinator", url + "/record", record(url, today));
        return url;
    }

    /** What the form of a consultation that was held sends. */
    Object[] record(String url, LocalDate day) {
        return new Object[] {
            "heldOn",
            day,
            "year",
            day.getYear(),
            "attended[zgt]",
            "De voorzitter",
            "attended[ut]",
            "De rector",
            "text",
            "De voortgang is besproken.",
            "decisions",
            "Meer studentopdrachten.",
            "version",
            version(url)
        };
    }

    long version(String url) {
        String table = url.contains("/consultations/") ? "consultation" : "evaluation";
        return jdbc.sql("select version from " + table + " where id = cast(? as uuid)")
                .param(url.substring(url.lastIndexOf('/') + 1))
                .query(Long.class)
                .single();
    }
}
