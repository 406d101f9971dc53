package nl.tweespan.project.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Map;
import java.util.Set;
import nl.tweespan.project.life.Kind;
import nl.tweespan.project.life.Proposal;
import nl.tweespan.project.life.ProposalService;
import nl.tweespan.project.life.Reasons;
import nl.tweespan.project.life.ReviewService;
import nl.tweespan.project.life.Stage;
import nl.tweespan.project.life.StagedProjects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever is asked for consent may withhold it, with reasons, and then tells it (article 1.4); reasons point at what they are about. */
class WithheldConsentTests extends ProjectWebTest {

    private static final String ABOUT = "element " + StagedProjects.SHARED;

    @ParameterizedTest
    @CsvSource({
        "IN_REVIEW, zgt-academie, /review, zgt",
        "ELABORATION, contact-ut, /withholding, ut",
        "IN_APPROVAL, contact-ut, /withholding, ut",
        "IN_APPROVAL, medisch-directeur, /approval, ut",
        "SIGNING, decaan, /signature, ut",
        "SIGNING, clustermanager, /signature, zgt"
    })
    void everyLevelRefusesAndTellsIt(Stage stage, String account, String path, String party) throws Exception {
        String reference = projects.in(stage);
        send(
                        account,
                        url(reference, path),
                        "read",
                        text(reference),
                        "outcome",
                        "REFUSE",
                        "signedOn",
                        projects.today().toString(),
                        "reasons",
                        "There is nobody for it.")
                .andExpect(status().isSeeOther())
                .andExpect(redirectedUrl("/projects/" + reference));
        assertThat(projects.view(reference).project().refusal().organisationId())
                .isEqualTo(projects.party(party));
        assertThat(html(account, "/")).contains(url(reference, "/refusal"));
        assertThat(html(account, url(reference, "/refusal/letter"))).contains("There is nobody for it.");

        for (String how : new String[] {"word", "notice"}) {
            read(account, url(reference, "/refusal/" + how)).andExpect(status().isOk());
            send(
                            account,
                            url(reference, "/refusal/" + how),
                            "version",
                            version(reference),
                            "on",
                            projects.today().toString(),
                            "recipient",
                            "The other contact")
                    .andExpect(status().isSeeOther());
        }
        assertThat(projects.view(reference).project().refusal().open()).isFalse();
        assertThat(html(account, "/")).doesNotContain(url(reference, "/refusal"));
    }

    @Test
    void nobodyRefusesForAnotherUnitOrAfterSigning() throws Exception {
        String reference = projects.in(Stage.SIGNING);
        projects.sign("decaan", reference);
        send(
                        "decaan",
                        url(reference, "/signature"),
                        "read",
                        text(reference),
                        "outcome",
                        "REFUSE",
                        "signedOn",
                        projects.today().toString(),
                        "reasons",
                        "After all not.")
                .andExpect(status().isConflict());
        read("contact-zgt", url(projects.in(Stage.ELABORATION), "/withholding")).andExpect(status().isForbidden());
        assertThat(projects.view(reference).project().stage()).isEqualTo(Stage.SIGNING);
    }

    @Test
    void itIsOfferedToTheContactOfTheOtherPartyAlone() throws Exception {
        String reference = projects.in(Stage.ELABORATION);
        assertThat(html("contact-ut", url(reference, ""))).contains(url(reference, "/withholding"));
        for (String account : new String[] {"contact-zgt", "medisch-directeur", "coordinator", "decaan"}) {
            assertThat(html(account, url(reference, ""))).as(account).doesNotContain(url(reference, "/withholding"));
        }
    }

    @Test
    void reasonsStandAtTheElementThatTheyAreAbout() throws Exception {
        String reference = projects.in(Stage.IN_APPROVAL);
        send(
                        "medisch-directeur",
                        url(reference, "/approval"),
                        "read",
                        text(reference),
                        "outcome",
                        "SEND_BACK",
                        "reasons",
                        "Who pays for it?",
                        "about",
                        ABOUT,
                        "about",
                        "nonsense '")
                .andExpect(status().isSeeOther());
        String page = html("contact-zgt", url(reference, ""));
        String element = page.substring(page.indexOf("id=\"element-" + StagedProjects.SHARED + "\""));
        assertThat(element.substring(0, element.indexOf("</li>"))).contains("Who pays for it?");
        assertThat(page)
                .contains("Gaat over:", "/elements/" + StagedProjects.SHARED + "\"")
                .doesNotContain("nonsense");
        assertThat(projects.view(reference).project().sentBack().about()).isEqualTo(Set.of(ABOUT));
    }

    @Test
    void aFormThatComesBackKeepsWhatItIsAbout() throws Exception {
        String reference = projects.in(Stage.IN_APPROVAL);
        send(
                        "medisch-directeur",
                        url(reference, "/approval"),
                        "read",
                        text(reference),
                        "outcome",
                        "REFUSE",
                        "about",
                        ABOUT)
                .andExpect(status().isUnprocessableContent())
                .andExpect(result -> assertThat(result.getResponse().getContentAsString())
                        .containsPattern("value=\"" + ABOUT + "\" checked"));
    }

    @Test
    void theReviewerFindsHisAnswersAndTheDifferenceWhenItReturns() throws Exception {
        String reference = projects.in(Stage.IN_REVIEW);
        projects.bean(ReviewService.class)
                .sendBack(
                        projects.as("zgt-academie"),
                        reference,
                        projects.text(reference),
                        new ReviewService.Findings(
                                null,
                                Map.of("quality-value", "Less waiting."),
                                new Reasons("For whom?", Set.of("summary"))));
        assertThat(html("contact-zgt", url(reference, "/proposal"))).contains("For whom?", "Waar het over gaat");
        ProposalService proposals = projects.bean(ProposalService.class);
        proposals.propose(
                projects.as("contact-zgt"),
                reference,
                projects.version(reference),
                new Proposal(
                        "Everything at once",
                        "Asks all there is, for the elderly.",
                        Kind.BOTH,
                        true,
                        "Mobility of farm animals"),
                Set.of(),
                projects.answers());
        proposals.submit(projects.as("contact-zgt"), reference, projects.version(reference));
        read("zgt-academie", url(reference, "/review"))
                .andExpect(content().string(containsString("Less waiting.</textarea>")))
                .andExpect(result -> assertThat(result.getResponse().getContentAsString())
                        .containsPattern("(?s)id=\"since\".*<ins>.*for the elderly\\.</ins>"));
    }

    private String html(String account, String url) throws Exception {
        return read(account, url)
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
