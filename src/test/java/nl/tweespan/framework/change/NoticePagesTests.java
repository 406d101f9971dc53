package nl.tweespan.framework.change;

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
import nl.tweespan.project.StagedProjects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class NoticePagesTests extends ChangeTest {

    @org.springframework.beans.factory.annotation.Autowired
    ChangeDeadlines deadlines;

    @org.springframework.beans.factory.annotation.Autowired
    org.springframework.context.ApplicationContext beans;

    /** One notice at a time: none is left behind. */
    @AfterEach
    void takeBack() throws Exception {
        for (int number : jdbc.sql(
                        "select number from framework_change where kind = 'NOTICE' and state in ('OPEN', 'DONE')")
                .query(Integer.class)
                .list()) {
            withdraw("bestuur-zgt", "/notices/" + number).andExpect(status().isSeeOther());
        }
    }

    @Test
    void isRefusedWithoutReasonsLetterAndYes() throws Exception {
        String today = today().toString();
        String later = today().plusMonths(4).toString();
        send(
                        "bestuur-ut",
                        "/notices/new",
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
        read("bestuur-ut", "/notices/new")
                .andExpect(content().string(containsString("value=\"" + early.plusDays(1) + "\"")));
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
        withdraw("bestuur-zgt", path).andExpect(status().isSeeOther());
        read("contact-ut", "").andExpect(content().string(not(containsString("ZGT heeft opgezegd"))));
    }

    @Test
    void aSettledNoticeIsStillAnswered() throws Exception {
        String path = give(today(), today().plusMonths(2));
        mean("bestuur-zgt", path, "CONTINUES", "Tot het einde.", covered()).andExpect(status().isSeeOther());
        send("bestuur-zgt", path + "/settlement", "sure", "true", "version", version(path))
                .andExpect(status().isSeeOther());
        read("medisch-directeur", path)
                .andExpect(content()
                        .string(allOf(
                                containsString("Antwoord schriftelijk op de opzegging"), containsString("/answers"))));
        read("medisch-directeur", path + "/meeting").andExpect(status().isOk());
        assertThat(deadlines.deadlines(framework().id(), today()))
                .extracting(deadline -> deadline.article() + " " + deadline.due())
                .contains("8.2 " + today().plusDays(30));
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
        read("medisch-directeur", path + "/answers").andExpect(status().isConflict());
        read("bestuur-ut", path)
                .andExpect(
                        content().string(containsString("een nieuw voorstel kan er niet meer onder worden ingediend")));
        submit(new StagedProjects(beans).draft("contact-zgt", StagedProjects.research()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("De raamovereenkomst is opgezegd en eindigt op")));
        withdraw("bestuur-zgt", path).andExpect(status().isSeeOther());
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
    void takesEffectOnceEveryProjectHasItsConsequence() throws Exception {
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
