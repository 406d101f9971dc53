package nl.tweespan.project.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.tweespan.SignedIn;
import nl.tweespan.StatementCount;
import nl.tweespan.definition.ElementDefinition;
import nl.tweespan.framework.RealAgreement;
import nl.tweespan.project.life.ElaborationService;
import nl.tweespan.project.life.Proposal;
import nl.tweespan.project.life.Reasons;
import nl.tweespan.project.life.ReviewService;
import nl.tweespan.project.life.Stage;
import nl.tweespan.project.life.StagedProjects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever decides has before them what is decided on, and the form below it. */
class DecisionPagesTests extends ProjectWebTest {

    private static final Proposal PROPOSAL = StagedProjects.research();

    @ParameterizedTest
    @CsvSource({
        "IN_REVIEW, zgt-academie, /review",
        "IN_APPROVAL, medisch-directeur, /approval",
        "SIGNING, decaan, /signature"
    })
    void theFormStandsUnderTheText(Stage stage, String account, String path) throws Exception {
        String reference = projects.in(stage, PROPOSAL);
        String page = html(account, url(reference, path));

        int form = page.indexOf("method=\"post\"", page.indexOf("<main"));
        assertThat(page.indexOf(PROPOSAL.summary())).isBetween(0, form);
        assertThat(page.indexOf("matrix/oncology/imaging-diagnostics")).isBetween(0, form);
        assertThat(page.indexOf("Voorgesteld door")).isBetween(0, form);
        if (stage != Stage.IN_REVIEW) {
            assertThat(page.indexOf("id=\"element-" + RealAgreement.element(ElementDefinition.Fact.DURATION) + "\""))
                    .isBetween(0, form);
            assertThat(page.indexOf("File 7")).as("evidence").isBetween(0, form);
            assertThat(page.indexOf("Much.")).as("the review").isBetween(0, form);
        }
        assertThat(page).contains("href=\"#decision\"", "id=\"decision\"");
        assertThat(page.split("<details")).as("foldable parts").hasSizeGreaterThan(stage == Stage.IN_REVIEW ? 2 : 5);
    }

    @Test
    void whoConfirmsReadsTheProposalAndTheOtherElements() throws Exception {
        String reference = projects.in(Stage.ELABORATION, PROPOSAL);
        projects.elaborate(reference);
        projects.fill(reference, StagedProjects.SPECIALISTS, "Insured by each.");
        String page = html("specialist-zgt", url(reference, "/confirmations"));

        int form = page.indexOf("method=\"post\"", page.indexOf("<main"));
        assertThat(page.indexOf(PROPOSAL.summary())).isBetween(0, form);
        assertThat(page.indexOf("id=\"element-" + StagedProjects.SHARED + "\"")).isBetween(0, form);
        assertThat(page.indexOf("Insured by each.")).as("what is confirmed").isBetween(0, form);
        assertThat(page.split("Insured by each."))
                .as("there, and in what changed since")
                .hasSize(3);
        assertThat(page).contains("href=\"#element-" + StagedProjects.SPECIALISTS + "\"");
    }

    @Test
    void aConditionIsNotLostWhenApprovingWithout() throws Exception {
        String reference = projects.in(Stage.IN_APPROVAL, PROPOSAL);
        send(
                        "medisch-directeur",
                        url(reference, "/approval"),
                        "read",
                        text(reference),
                        "outcome",
                        "APPROVE",
                        "conditions",
                        "Eerst de METC.")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Voorwaarden gelden alleen bij")));
    }

    @Test
    void historyNamesNoRecordByItsId() throws Exception {
        String reference = projects.in(Stage.SIGNING, PROPOSAL);
        Matcher history =
                Pattern.compile("/history/project/[0-9a-f-]+").matcher(html("contact-zgt", url(reference, "")));
        assertThat(history.find()).isTrue();

        String words = html("contact-zgt", history.group()).replaceAll("(?s)<[^>]*>", " ");
        assertThat(words).contains("Much.").doesNotContainPattern("[0-9a-f]{8}-[0-9a-f]{4}-7");
    }

    @Test
    void earlierDecisionsAndDeviationsAreRead() throws Exception {
        String reference = projects.sentBackBy("medisch-directeur");
        projects.bean(ElaborationService.class)
                .deviate(
                        projects.as("contact-zgt"),
                        reference,
                        projects.version(reference),
                        "5",
                        "Costs shared.",
                        "Asked.");
        projects.bean(ElaborationService.class)
                .submitForApproval(projects.as("contact-zgt"), reference, projects.text(reference));
        String page = html("medisch-directeur", url(reference, "/approval"));

        int form = page.indexOf("method=\"post\"", page.indexOf("<main"));
        assertThat(page.indexOf("Say more.")).as("why it was sent back before").isBetween(0, form);
        assertThat(page.indexOf("Costs shared.")).isBetween(0, form);
        assertThat(page).doesNotContain(url(reference, "/elements/"), url(reference, "/deviations"));
    }

    @Test
    void aRefusedFormKeepsTheText() throws Exception {
        String reference = projects.in(Stage.IN_REVIEW, PROPOSAL);
        send("zgt-academie", url(reference, "/review"), "read", text(reference), "outcome", "ENDORSE")
                .andExpect(status().isUnprocessableContent())
                .andExpect(result ->
                        assertThat(result.getResponse().getContentAsString()).contains(PROPOSAL.summary()));
        projects.bean(ReviewService.class)
                .sendBack(
                        projects.as("zgt-academie"),
                        reference,
                        projects.text(reference),
                        new ReviewService.Findings(null, Map.of(), Reasons.of("More.")));
        send("zgt-academie", url(reference, "/review"), "read", "0", "outcome", "ENDORSE")
                .andExpect(status().isConflict())
                .andExpect(result ->
                        assertThat(result.getResponse().getContentAsString()).contains(PROPOSAL.summary()));
    }

    /** As many statements as the page of the project, one for the queue and one for what changed. */
    @Test
    void theTextCostsLittleMoreThanTheProjectPage() throws Exception {
        String reference = projects.in(Stage.IN_APPROVAL, PROPOSAL);
        int project = count(url(reference, ""));
        assertThat(count(url(reference, "/approval"))).isLessThanOrEqualTo(project + 2);
    }

    private int count(String url) throws Exception {
        html("medisch-directeur", url);
        var director = SignedIn.as("medisch-directeur");
        return StatementCount.of(() -> read(director, url)).statements().size();
    }

    private String html(String account, String url) throws Exception {
        return read(account, url)
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
