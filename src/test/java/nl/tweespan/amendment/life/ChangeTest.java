package nl.tweespan.amendment.life;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.tweespan.SignedIn;
import nl.tweespan.TestClock;
import nl.tweespan.TweespanTest;
import nl.tweespan.amendment.CoveredProject;
import nl.tweespan.amendment.CoveredProjects;
import nl.tweespan.framework.Framework;
import nl.tweespan.framework.Frameworks;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Amendments and notices through the running application. */
@TweespanTest
abstract class ChangeTest {

    static final String HOME = "/frameworks/ut-zgt-2019";

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Frameworks frameworks;

    @Autowired
    CoveredProjects projects;

    Framework framework() {
        return frameworks.byCode("ut-zgt-2019");
    }

    LocalDate today() {
        return TestClock.today();
    }

    List<CoveredProject> covered() {
        return projects.projects(framework().id(), today(), Set.of());
    }

    ResultActions read(String account, String path) throws Exception {
        return mvc.perform(get(URI.create(HOME + path)).with(SignedIn.as(account)));
    }

    /** @param fields names and values in turn */
    ResultActions send(String account, String path, String... fields) throws Exception {
        MockHttpServletRequestBuilder request =
                post(URI.create(HOME + path)).with(csrf()).with(SignedIn.as(account));
        for (int index = 0; index < fields.length; index += 2) {
            request.param(fields[index], fields[index + 1]);
        }
        return mvc.perform(request);
    }

    /** UT proposes other words for a paragraph; returns the path of the amendment. */
    String propose(String paragraph, String... more) throws Exception {
        List<String> fields =
                new ArrayList<>(List.of("reasons", "Het kan duidelijker.", "version", String.valueOf(newest())));
        fields.addAll(List.of("nl[" + paragraph + "]", "Nieuwe woorden " + UUID.randomUUID() + "."));
        if (!Arrays.asList(more).contains("en[" + paragraph + "]")) {
            fields.addAll(List.of("en[" + paragraph + "]", "New words " + UUID.randomUUID() + "."));
        }
        fields.addAll(Arrays.asList(more));
        return path(send("medisch-directeur", "/amendments/new", fields.toArray(String[]::new)));
    }

    /**
     * The board of ZGT gives notice; returns the path of the notice.
     *
     * @param received when it was sent and received
     * @param ends the day that it names; null when it was only sent
     */
    String give(LocalDate received, @Nullable LocalDate ends) throws Exception {
        String[] letter = notice(received.toString(), ends == null ? "" : ends.toString());
        if (ends == null) {
            letter[3] = "";
        }
        return path(send("bestuur-zgt", "/notices/new", letter));
    }

    static String[] notice(String received, String ends) {
        return new String[] {
            "sentOn",
            received,
            "receivedOn",
            received,
            "endsOn",
            ends,
            "sure",
            "true",
            "document",
            "Brief 12",
            "reasons",
            "Geen geld."
        };
    }

    private static String path(ResultActions answer) {
        String url = answer.andReturn().getResponse().getRedirectedUrl();
        if (url == null) {
            throw new AssertionError(
                    "refused: " + answer.andReturn().getResponse().getStatus());
        }
        return url.replace(HOME, "");
    }

    /** A day that comes so many days after the last version, for versions follow each other. */
    LocalDate after(int days) {
        LocalDate last = frameworks.versions(framework().id()).get(newest() - 1).inForceFrom();
        return (last.isAfter(today()) ? last : today()).plusDays(days);
    }

    int newest() {
        return frameworks.versions(framework().id()).size();
    }

    String version(String path) {
        String[] parts = path.split("/");
        return jdbc.sql("select version from framework_change where framework_id = ? and kind = ? and number = ?")
                .params(
                        framework().id(),
                        parts[1].equals("amendments") ? "AMENDMENT" : "NOTICE",
                        Integer.parseInt(parts[2]))
                .query(String.class)
                .single();
    }

    ResultActions accept(String path) throws Exception {
        return send(
                "coordinator",
                path + "/answers",
                "verdict",
                "ACCEPT",
                "text",
                "Akkoord.",
                "answeredOn",
                today().toString(),
                "version",
                version(path));
    }

    /** Says the same of these projects. */
    ResultActions mean(String account, String path, String outcome, String text, List<CoveredProject> of)
            throws Exception {
        List<String> fields = new ArrayList<>(List.of("version", version(path)));
        of.forEach(project -> {
            fields.addAll(List.of("outcomes[" + project.id() + "]", outcome));
            fields.addAll(List.of("texts[" + project.id() + "]", text));
        });
        return send(account, path + "/consequences", fields.toArray(String[]::new));
    }

    /** The board of this account decides; the agreement is to read so from that day. */
    ResultActions adopt(String account, String path, LocalDate effective) throws Exception {
        return send(
                account,
                path + "/adoption",
                "body",
                account.equals("bestuur-ut") ? "College van Bestuur" : "Raad van Bestuur",
                "decidedOn",
                today().toString(),
                "evidence",
                "Besluit 2026-14",
                "effectiveOn",
                effective.toString(),
                "version",
                version(path));
    }

    /** The giver asks to take back a received notice. */
    ResultActions consent(String account, String path) throws Exception {
        return send(account, path + "/consent", "text", "Blijf samenwerken.", "version", version(path));
    }

    /** Both boards take it back: a received notice does not go alone. */
    void takeBackNotices() throws Exception {
        record Running(int number, String party) {}
        for (Running notice :
                jdbc.sql("""
                        select number, o.code as party from framework_change c join organisation o on o.id = organisation_id
                        where kind = 'NOTICE' and state in ('OPEN', 'DONE') and framework_id = ?""").param(framework().id()).query(Running.class).list()) {
            String path = "/notices/" + notice.number();
            withdraw("bestuur-" + notice.party(), path);
            consent(notice.party().equals("ut") ? "bestuur-zgt" : "bestuur-ut", path)
                    .andExpect(status().isSeeOther());
        }
    }

    ResultActions withdraw(String account, String path) throws Exception {
        return send(account, path + "/withdrawal", "because", "Het hoeft niet meer.", "version", version(path));
    }
}
