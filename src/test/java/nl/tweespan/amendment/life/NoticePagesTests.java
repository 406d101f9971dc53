package nl.tweespan.amendment.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import nl.tweespan.SignedIn;
import nl.tweespan.SignedInActor;
import nl.tweespan.project.life.StagedProjects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class NoticePagesTests extends ChangeTest {

    @org.springframework.beans.factory.annotation.Autowired
    ChangeDeadlines deadlines;

    @org.springframework.beans.factory.annotation.Autowired
    ChangeTasks tasks;

    @org.springframework.beans.factory.annotation.Autowired
    org.springframework.context.ApplicationContext beans;

    /** One notice at a time: none is left behind. */
    @AfterEach
    void takeBack() throws Exception {
        takeBackNotices();
        SignedInActor.signOut();
    }

    @Test
    void isRefusedWithoutReasonsLetterAndYes() throws Exception {
        String today = today().toString();
        String later = today().plusMonths(4).toString();
        send(
                        "bestuur-ut",
                        "/notices/new",
                        "sentOn",
                        today,
                        "receivedOn",
                        today,
                        "endsOn",
                        later,
                        "document",
                        "D",
                        "reasons",
                        " ",
                        "sure",
                        "true")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(allOf(containsString("Vul dit in."), containsString(later))));
        send(
                        "bestuur-ut",
                        "/notices/new",
                        "sentOn",
                        today,
                        "receivedOn",
                        today,
                        "endsOn",
                        later,
                        "document",
                        "",
                        "reasons",
                        "R",
                        "sure",
                        "true")
                .andExpect(status().isUnprocessableContent());
        send(
                        "bestuur-ut",
                        "/notices/new",
                        "sentOn",
                        today,
                        "receivedOn",
                        today,
                        "endsOn",
                        later,
                        "document",
                        "D",
                        "reasons",
                        "R",
                        "_sure",
                        "on")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Zet hier een vinkje")));
    }

    @Test
    void isRefusedWithAnEndThatIsTooEarlyOrAReceiptAhead() throws Exception {
        LocalDate early = today().plusMonths(1).minusDays(1);
        send("bestuur-ut", "/notices/new", notice(today().toString(), early.toString()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content()
                        .string(allOf(
                                containsString("is te vroeg. De opzegtermijn is 1 maand (artikel 8.2)"),
                                containsString("Geen geld."))));
        send(
                        "bestuur-ut",
                        "/notices/new",
                        notice(
                                today().plusDays(1).toString(),
                                early.plusYears(1).toString()))
                .andExpect(status().isUnprocessableContent());
        String[] before = notice(today().toString(), "");
        before[3] = today().minusDays(1).toString();
        send("bestuur-ut", "/notices/new", before)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("De brief is ontvangen tussen")));
    }

    @Test
    void oneRunsAtATimeAndShowsOnTheOverview() throws Exception {
        String path = give(today(), today().plusMonths(2));
        send(
                        "bestuur-ut",
                        "/notices/new",
                        notice(today().toString(), today().plusMonths(3).toString()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("ZGT heeft al opgezegd")));
        read("contact-ut", "").andExpect(content().string(containsString("ZGT heeft opgezegd")));
        mvc.perform(get("/").with(SignedIn.as("contact-ut")))
                .andExpect(content().string(containsString("ZGT heeft opgezegd")));
        read("contact-ut", "?on=2020-12-01").andExpect(content().string(not(containsString("ZGT heeft opgezegd"))));
        read("contact-ut", "/compliance").andExpect(content().string(containsString("ZGT heeft opgezegd")));
        withdraw("bestuur-ut", path).andExpect(status().isForbidden());
        consent("bestuur-ut", path).andExpect(status().isUnprocessableContent());
        withdraw("bestuur-zgt", path).andExpect(status().isSeeOther());
        read("contact-ut", "").andExpect(content().string(containsString("ZGT heeft opgezegd")));
        consent("medisch-directeur", path).andExpect(status().isForbidden());
        assertThat(mine("bestuur-ut")).containsExactly(HOME + path + "/consent");
        read("bestuur-ut", path + "/consent").andExpect(status().isOk());
        consent("bestuur-ut", path).andExpect(status().isSeeOther());
        read("contact-ut", path)
                .andExpect(content()
                        .string(allOf(containsString("Ingetrokken"), containsString("UT stemt in met intrekken"))));
        read("contact-ut", "").andExpect(content().string(not(containsString("ZGT heeft opgezegd"))));
    }

    @Test
    void nothingRunsUntilItIsReceivedAndItsGiverTakesItBackAlone() throws Exception {
        String path = give(today(), null);
        assertThat(ends()).isEmpty();
        read("contact-ut", path)
                .andExpect(content()
                        .string(allOf(
                                containsString("Nog niet ontvangen"),
                                containsString("volgt uit de dag van ontvangst"))));
        read("medisch-directeur", path + "/receipt").andExpect(status().isOk());
        String[] receipt = {"on", "", "version", version(path)};
        send("medisch-directeur", path + "/receipt", receipt).andExpect(status().isUnprocessableContent());
        withdraw("bestuur-zgt", path).andExpect(status().isSeeOther());
        read("contact-ut", path).andExpect(content().string(containsString("Ingetrokken")));

        String again = give(today(), null);
        receipt[1] = today().toString();
        receipt[3] = version(again);
        send("medisch-directeur", again + "/receipt", receipt).andExpect(status().isSeeOther());
        assertThat(ends()).contains(today().plusMonths(1));
        read("contact-ut", again).andExpect(content().string(containsString("vastgelegd door UT")));
    }

    @Test
    void nobodyOwesAnAnswer() throws Exception {
        String path = give(today(), today().plusMonths(2));
        assertThat(mine("medisch-directeur")).noneMatch(url -> url.startsWith(HOME + path));
        assertThat(mine("bestuur-ut")).noneMatch(url -> url.startsWith(HOME + path));
        assertThat(deadlines.deadlines(framework().id(), today()))
                .noneMatch(deadline -> deadline.article().equals("8.2"));
        read("medisch-directeur", path).andExpect(content().string(containsString(path + "/answers")));
    }

    private java.util.List<String> mine(String account) {
        java.util.List<String> urls = tasks
                .tasks(
                        SignedInActor.signIn(
                                beans.getBean(org.springframework.security.core.userdetails.UserDetailsService.class),
                                account),
                        today())
                .mine()
                .stream()
                .map(nl.tweespan.agenda.Task::url)
                .toList();
        SignedInActor.signOut();
        return urls;
    }

    private java.util.Optional<LocalDate> ends() {
        return jdbc.sql("select framework_end(?, ?)")
                .params(framework().id(), today())
                .query((row, number) -> java.util.Optional.ofNullable(row.getObject(1, LocalDate.class)))
                .single();
    }

    @Test
    void aSettledNoticeIsStillAnswered() throws Exception {
        String path = give(today(), today().plusMonths(2));
        mean("bestuur-zgt", path, "CONTINUES", "Tot het einde.", covered()).andExpect(status().isSeeOther());
        send("bestuur-zgt", path + "/settlement", "sure", "true", "version", version(path))
                .andExpect(status().isSeeOther());
        read("medisch-directeur", path).andExpect(content().string(containsString("/answers")));
        read("medisch-directeur", path + "/meeting").andExpect(status().isOk());
        send(
                        "medisch-directeur",
                        path + "/answers",
                        "verdict",
                        "NOTED",
                        "text",
                        "Jammer.",
                        "answeredOn",
                        today().toString(),
                        "version",
                        version(path))
                .andExpect(status().isSeeOther());
        read("medisch-directeur", path + "/answers")
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("De stand is nu: ")));
        read("bestuur-ut", path)
                .andExpect(
                        content().string(containsString("een nieuw voorstel kan er niet meer onder worden ingediend")));
        submit(new StagedProjects(beans).draft("contact-zgt", StagedProjects.research()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("De raamovereenkomst is opgezegd en voor elk project")));
    }

    private org.springframework.test.web.servlet.ResultActions submit(String draft) throws Exception {
        SignedInActor.signOut();
        return mvc.perform(post("/projects/" + draft + "/submission")
                .param(
                        "version",
                        jdbc.sql("select version from project where reference = ?")
                                .param(draft)
                                .query(String.class)
                                .single())
                .with(csrf())
                .with(SignedIn.as("contact-zgt")));
    }

    @Test
    void isSettledOnceEveryProjectHasItsConsequence() throws Exception {
        String path = give(today(), today().plusMonths(2));
        send("bestuur-ut", path + "/settlement", "sure", "true", "version", version(path))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("nog niet geregeld hoe het verdergaat, namelijk")));
        mean("coordinator", path, "CONTINUES", "Tot het einde.", covered()).andExpect(status().isForbidden());
        mean("bestuur-ut", path, "CONTINUES", "Tot het einde.", covered()).andExpect(status().isSeeOther());
        send(
                        "medisch-directeur",
                        path + "/answers",
                        "verdict",
                        "NOTED",
                        "text",
                        "Jammer.",
                        "answeredOn",
                        today().toString(),
                        "version",
                        version(path))
                .andExpect(status().isSeeOther());
        send("bestuur-ut", path + "/settlement", "version", version(path)).andExpect(status().isUnprocessableContent());
        send("bestuur-ut", path + "/settlement", "sure", "true", "version", version(path))
                .andExpect(status().isSeeOther());
        read("contact-ut", path).andExpect(content().string(containsString("Geregeld, loopt af")));
        read("contact-ut", "/compliance").andExpect(content().string(containsString("is geregeld hoe het verdergaat")));
        send("bestuur-ut", path + "/settlement", "sure", "true", "version", version(path))
                .andExpect(status().isConflict());
    }
}
