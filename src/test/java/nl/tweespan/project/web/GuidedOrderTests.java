package nl.tweespan.project.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import nl.tweespan.project.life.Stage;
import nl.tweespan.project.life.StagedProjects;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.ResultActions;

/** Who writes the agreement of a project is led through it: particulars, element by element, and to approval once nothing is missing. */
class GuidedOrderTests extends ProjectWebTest {

    @Test
    void theElementsAreKnownBeforeAnybodyWritesThem() throws Exception {
        String draft = projects.draft("contact-zgt", StagedProjects.research());
        assertThat(html("contact-zgt", draft)).contains("Wat hierna komt", "a. ", "k. ");

        String elaborated = projects.in(Stage.ELABORATION, StagedProjects.research());
        assertThat(html("contact-zgt", elaborated)).doesNotContain("Wat hierna komt");
    }

    @Test
    void theParticularsComeFirstAndLeadOnToTheFirstElement() throws Exception {
        String reference = projects.in(Stage.ELABORATION, StagedProjects.research());
        assertThat(html("contact-zgt", reference))
                .contains("href=\"" + url(reference, "/particulars") + "\">Verder: Gegevens van het project");

        String form = page("contact-zgt", url(reference, "/particulars"));
        assertThat(form).contains("name=\"then\" value=\"next\"", "Opslaan en verder: a. ");
        send(
                        "contact-zgt",
                        url(reference, "/particulars"),
                        "version",
                        version(reference),
                        "once",
                        UUID.randomUUID().toString(),
                        "then",
                        "next")
                .andExpect(status().isSeeOther())
                .andExpect(redirectedUrlPattern("/projects/*/elements/a"));
    }

    @Test
    void eachElementLeadsToTheNextThatIsNotWritten() throws Exception {
        String reference = projects.in(Stage.ELABORATION, StagedProjects.research());
        projects.putParticulars(reference);
        projects.fill(reference, "e", "Written already.");

        write(reference, "d", "next").andExpect(redirectedUrlPattern("/projects/*/elements/f"));
        write(reference, "f", "").andExpect(redirectedUrlPattern("/projects/*#element-f"));
        write(reference, "j", "next").andExpect(redirectedUrlPattern("/projects/*/elements/a"));
    }

    @Test
    void afterTheLastItLeadsBackAndSaysWhatWaitsForAConfirmation() throws Exception {
        String reference = projects.in(Stage.ELABORATION, StagedProjects.research());
        projects.putParticulars(reference);
        for (String letter : "adefghij".split("")) {
            projects.fill(reference, letter, "Written.");
        }
        write(reference, "a", "next").andExpect(redirectedUrl(url(reference, "/next")));
        read("contact-zgt", url(reference, "/next")).andExpect(redirectedUrl(url(reference, "/confirmations")));
        assertThat(html("contact-zgt", reference))
                .contains("Nog te bevestigen: a, b, c, d, e, f, g, h, i, j, k.")
                .doesNotContain("Nog te schrijven", "Verder: ", "/approval-request\"");
    }

    /** Enter in a field presses the first button of a form. */
    @Test
    void enterInAProposalSavesItAndSubmitsNothing() throws Exception {
        String page = page("contact-zgt", "/projects/new");
        String actions = page.substring(page.lastIndexOf("class=\"actions\""));
        int first = actions.indexOf("<button");
        assertThat(actions.substring(first, actions.indexOf('>', first))).doesNotContain("then");
        assertThat(actions).contains("name=\"then\"");
    }

    @Test
    void itGoesToApprovalOnceNothingIsMissing() throws Exception {
        String reference = projects.in(Stage.ELABORATION, StagedProjects.research());
        assertThat(html("contact-zgt", reference))
                .contains("Nog te schrijven: a, b, ")
                .doesNotContain("/approval-request\"");
        projects.elaborate(reference);
        assertThat(html("contact-zgt", reference)).contains(url(reference, "/approval-request\""));

        String offTheme = projects.in(Stage.ELABORATION);
        projects.elaborate(offTheme);
        assertThat(html("contact-zgt", offTheme))
                .contains("zodra de schriftelijke overeenstemming")
                .doesNotContain("/approval-request\"");
    }

    @Test
    void whoMayNotWriteIsLedNowhere() throws Exception {
        String reference = projects.in(Stage.ELABORATION, StagedProjects.research());
        for (String account : new String[] {"zgt-academie", "medisch-directeur", "bestuur-ut"}) {
            assertThat(html(account, reference)).doesNotContain("Verder: ");
        }
    }

    private ResultActions write(String reference, String letter, String then) throws Exception {
        return send(
                        "contact-zgt",
                        url(reference, "/elements/" + letter),
                        "version",
                        String.valueOf(projects.elementVersion(reference, letter)),
                        "once",
                        UUID.randomUUID().toString(),
                        "text",
                        "Agreed.",
                        "then",
                        then)
                .andExpect(status().isSeeOther());
    }

    private String html(String account, String reference) throws Exception {
        return page(account, url(reference, ""));
    }

    private String page(String account, String url) throws Exception {
        return read(account, url).andReturn().getResponse().getContentAsString();
    }
}
