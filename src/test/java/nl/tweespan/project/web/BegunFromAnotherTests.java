package nl.tweespan.project.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import nl.tweespan.project.life.ReviewService;
import nl.tweespan.project.life.Stage;
import nl.tweespan.project.life.StagedProjects;
import org.junit.jupiter.api.Test;

/** A proposal begins with the words of a project that all its parties know; nothing of them is agreed until somebody saves it. */
class BegunFromAnotherTests extends ProjectWebTest {

    @Test
    void theProposalAndItsElementsBeginWithItsWords() throws Exception {
        String earlier = projects.in(Stage.AGREED, StagedProjects.research());
        read("contact-zgt", url(earlier, ""))
                .andExpect(content().string(containsString("/projects/new?from=" + earlier)));
        read("contact-zgt", "/projects/new?from=" + earlier)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("value=\"Imaging of wounds\"")));

        String made = send(
                        "contact-zgt",
                        "/projects",
                        "framework",
                        "ut-zgt-2019",
                        "title",
                        "Imaging of wounds, again",
                        "summary",
                        "Finds wounds sooner.",
                        "kind",
                        "RESEARCH",
                        "place",
                        "in",
                        "cells",
                        "complex-diabetes:imaging-diagnostics",
                        "from",
                        earlier,
                        "then",
                        "next")
                .andExpect(status().isSeeOther())
                .andReturn()
                .getResponse()
                .getRedirectedUrl()
                .replace("/projects/", "");
        projects.bean(ReviewService.class)
                .endorse(projects.as("zgt-academie"), made, projects.text(made), projects.findings());

        for (String page : new String[] {"/elements", "/elements/" + StagedProjects.SHARED}) {
            read("contact-zgt", url(made, page))
                    .andExpect(content().string(containsString("Agreed.</textarea>")))
                    .andExpect(content().string(containsString("begint met de tekst van " + earlier)));
        }
        assertThat(projects.view(made).elements()).allMatch(element -> element.text() == null);
        assertThat(projects.view(made).project().begunFrom()).isEqualTo(earlier);
    }

    @Test
    void aDraftIsNoBeginningNeitherOfAnotherPartyNorOnesOwn() throws Exception {
        String own = projects.draft("contact-zgt", StagedProjects.research());
        String others = projects.draft("contact-ut", StagedProjects.research());
        for (String draft : new String[] {own, others}) {
            read("contact-zgt", "/projects/new?from=" + draft).andExpect(status().isNotFound());
            send(
                            "contact-zgt",
                            "/projects",
                            "framework",
                            "ut-zgt-2019",
                            "title",
                            "Imaging",
                            "summary",
                            "Finds wounds.",
                            "kind",
                            "EDUCATION",
                            "from",
                            draft)
                    .andExpect(status().isNotFound());
        }
        read("contact-zgt", url(own, "")).andExpect(content().string(not(containsString("/projects/new?from="))));
    }

    @Test
    void whoLeadsNoProjectsIsNotOfferedIt() throws Exception {
        String earlier = projects.in(Stage.AGREED, StagedProjects.research());
        for (String account : new String[] {"auditor", "medisch-directeur", "bestuur-ut"}) {
            read(account, url(earlier, "")).andExpect(content().string(not(containsString("/projects/new?from="))));
        }
    }
}
