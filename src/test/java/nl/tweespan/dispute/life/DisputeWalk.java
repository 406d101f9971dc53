package nl.tweespan.dispute.life;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import java.time.LocalDate;
import java.util.Arrays;
import nl.tweespan.SignedIn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Walks a dispute through its pages as the demo accounts do; every act on its own day before today. */
class DisputeWalk {

    static final String LIST = "/frameworks/ut-zgt-2019/disputes";

    private final MockMvc mvc;
    private final JdbcClient jdbc;
    private final LocalDate today;

    DisputeWalk(MockMvc mvc, JdbcClient jdbc, LocalDate today) {
        this.mvc = mvc;
        this.jdbc = jdbc;
        this.today = today;
    }

    /** Opened 40 days ago by the coordinator of ZGT; its address. */
    String opened(String subject) throws Exception {
        String location = done(send(
                        "coordinator",
                        LIST + "/new",
                        "subject",
                        subject,
                        "about",
                        "Wie mag publiceren?",
                        "since",
                        ago(40)))
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        return location;
    }

    /** Failed 30 days ago. */
    String failed(String subject) throws Exception {
        String url = opened(subject);
        done(act("coordinator", url, "/meetings", "on", ago(35), "text", "Besproken bij de UT."));
        done(act("medisch-directeur", url, "/failure", "on", ago(30), "text", "Geen overeenstemming."));
        return url;
    }

    /** Both arbitrators of the parties sit, since 25 and 20 days. */
    String seated(String subject) throws Exception {
        String url = failed(subject);
        done(act("bestuur-zgt", url, "/arbitrators", "name", "mr. A. de Vries", "on", ago(25)));
        done(act("bestuur-ut", url, "/arbitrators", "name", "prof. dr. B. Bos", "on", ago(20)));
        return url;
    }

    /** The court named the chair ten days ago. */
    String complete(String subject) throws Exception {
        String url = seated(subject);
        done(act("bestuur-ut", url, "/court-request", "on", ago(15), "courtReference", "C/08/123"));
        done(act("bestuur-zgt", url, "/chair", "name", "mr. C. Smit", "on", ago(10)));
        return url;
    }

    /** Ruled five days ago. */
    String ruled(String subject) throws Exception {
        String url = complete(subject);
        done(act(
                "bestuur-ut", url, "/ruling", "on", ago(5), "text", "Beiden mogen publiceren.", "place", "Archief 12"));
        return url;
    }

    /** Sends the form of an act with the version that is stored. */
    ResultActions act(String account, String url, String path, String... fields) throws Exception {
        return act(SignedIn.as(account), url, path, fields);
    }

    ResultActions act(RequestPostProcessor who, String url, String path, String... fields) throws Exception {
        String[] all = Arrays.copyOf(fields, fields.length + 2);
        all[fields.length] = "version";
        all[fields.length + 1] = String.valueOf(version(url));
        return send(who, url + path, all);
    }

    ResultActions read(String account, String url) throws Exception {
        return mvc.perform(get(URI.create(url)).with(SignedIn.as(account)));
    }

    ResultActions send(String account, String url, String... fields) throws Exception {
        return send(SignedIn.as(account), url, fields);
    }

    ResultActions send(RequestPostProcessor who, String url, String... fields) throws Exception {
        MockHttpServletRequestBuilder request =
                post(URI.create(url)).with(csrf()).with(who);
        for (int index = 0; index < fields.length; index += 2) {
            request.param(fields[index], fields[index + 1]);
        }
        return mvc.perform(request);
    }

    private static ResultActions done(ResultActions answer) throws Exception {
        return answer.andExpect(status().isSeeOther());
    }

    long version(String url) {
        return jdbc.sql("select version from dispute where id = ?::uuid")
                .param(id(url))
                .query(Long.class)
                .single();
    }

    static String id(String url) {
        return url.substring(url.lastIndexOf('/') + 1);
    }

    String ago(int days) {
        return today.minusDays(days).toString();
    }
}
