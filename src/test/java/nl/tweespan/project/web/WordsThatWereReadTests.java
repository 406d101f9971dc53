package nl.tweespan.project.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Set;
import nl.tweespan.checklist.ElementSummary;
import nl.tweespan.project.life.ApprovalService;
import nl.tweespan.project.life.ElaborationService;
import nl.tweespan.project.life.ElementService;
import nl.tweespan.project.life.Reasons;
import nl.tweespan.project.life.Stage;
import nl.tweespan.project.life.StagedProjects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who confirms an element or decides on an agreement does so on the words that were read, and on no others (article 4.2). */
class WordsThatWereReadTests extends ProjectWebTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "999999"})
    void nobodyConfirmsWithoutHavingRead(String version) throws Exception {
        String reference = filled();
        send("contact-ut", url(reference, "/confirmations"), "read", version, "letters", StagedProjects.SHARED)
                .andExpect(status().isConflict());
        assertThat(element(reference).confirmations()).isEmpty();
    }

    @Test
    void wordsThatChangedAreReadBeforeTheyAreConfirmed() throws Exception {
        String reference = filled();
        String read = text(reference);
        projects.fill(reference, StagedProjects.SHARED, "Only after the page was opened.");

        send("contact-ut", url(reference, "/confirmations"), "read", read, "letters", StagedProjects.SHARED)
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Only after the page was opened.")))
                .andExpect(content().string(containsString("De tekst van de onderdelen is intussen gewijzigd")))
                .andExpect(content().string(containsString("/history/checklist/")))
                .andExpect(result -> assertThat(result.getResponse().getContentAsString())
                        .containsPattern("value=\"" + StagedProjects.SHARED + "\"[^>]* checked=\"checked\""));
        assertThat(element(reference).confirmations()).isEmpty();
        send("contact-ut", url(reference, "/confirmations"), "read", text(reference), "letters", StagedProjects.SHARED)
                .andExpect(status().isSeeOther());
    }

    @Test
    void particularsThatChangedAreReadBeforeTheyAreConfirmed() throws Exception {
        String reference = filled();
        String read = text(reference);
        projects.putParticulars(reference, projects.today(), projects.today().plusYears(4));
        send("contact-ut", url(reference, "/confirmations"), "read", read, "letters", StagedProjects.SHARED)
                .andExpect(status().isConflict());
    }

    @Test
    void peopleConfirmAtTheSameTime() throws Exception {
        String reference = filled();
        projects.fill(reference, StagedProjects.SPECIALISTS, "Insured by each.");
        String read = text(reference);
        send("contact-ut", url(reference, "/confirmations"), "read", read, "letters", StagedProjects.SHARED)
                .andExpect(status().isSeeOther());
        send("specialist-zgt", url(reference, "/confirmations"), "read", read, "letters", StagedProjects.SPECIALISTS)
                .andExpect(status().isSeeOther());
    }

    @Test
    void aConfirmationIsSeenBeforeItFallsAway() throws Exception {
        String reference = filled();
        String opened = element(reference).version() + "";
        elements()
                .confirm(projects.as("contact-ut"), reference, projects.text(reference), Set.of(StagedProjects.SHARED));
        send("contact-zgt", url(reference, "/elements/" + StagedProjects.SHARED), "version", opened, "text", "Other.")
                .andExpect(status().isConflict());
    }

    @ParameterizedTest
    @ValueSource(strings = {"APPROVE", "SEND_BACK", "REFUSE"})
    void nobodyDecidesOnOtherWordsThanWereRead(String outcome) throws Exception {
        String reference = projects.in(Stage.IN_APPROVAL);
        String read = text(reference);
        rewriteAndConfirm(reference);
        send("medisch-directeur", url(reference, "/approval"), "read", read, "outcome", outcome, "reasons", "As read.")
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Words nobody decided on.")))
                .andExpect(content().string(containsString("As read.")))
                .andExpect(content().string(containsString("/history/checklist/")));
        assertThat(projects.view(reference).project().stage()).isEqualTo(Stage.IN_APPROVAL);
    }

    /** Each form that decides, with the words that were typed into it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        IN_REVIEW   | zgt-academie      | /review           | outcome   | SEND_BACK  | title
        IN_APPROVAL | medisch-directeur | /approval         | outcome   | APPROVE    | element
        IN_APPROVAL | contact-ut        | /confirmations    | letters   | d          | element
        SIGNING     | decaan            | /signature        | outcome   | SIGN       | title
        """)
    void aTextThatChangedIsShownWordByWord(
            Stage stage, String account, String path, String field, String value, String changed) throws Exception {
        String reference = projects.in(stage);
        String read = text(reference);
        if (changed.equals("title")) { // nothing else changes it in this stage
            projects.bean(JdbcClient.class)
                    .sql("update project set title = 'Everything at last' where reference = ?")
                    .param(reference)
                    .update();
        } else {
            projects.fill(reference, StagedProjects.SHARED, "Agreed by both.");
        }
        send(account, url(reference, path), "read", read, field, value, "reasons", "As read.", "signedOn", "2026-12-01")
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Dit is er anders dan wat u las")))
                .andExpect(result -> {
                    String page = result.getResponse().getContentAsString();
                    assertThat(page)
                            .contains("value=\"" + text(reference) + "\"")
                            .doesNotContain("value=\"" + read + "\"");
                    assertThat(page.replaceAll("(?s)<span class=\"visually-hidden\">.*?</span>|\\s+", ""))
                            .containsPattern(
                                    changed.equals("title")
                                            ? "Everythingat<del>once</del>.*<ins>last</ins>"
                                            : "<del>Agreed.</del><ins>Agreedbyboth.</ins>");
                    if (page.contains("name=\"reasons\"")) {
                        assertThat(page).contains("As read.</textarea>");
                    }
                });
        assertThat(projects.view(reference).project().stage()).isEqualTo(stage);
    }

    @Test
    void aConfirmationIsOfTheWordsThatWereRead() {
        String reference = projects.in(Stage.IN_APPROVAL);
        assertThat(projects.bean(JdbcClient.class)
                        .sql("""
                                select count(*) from project p join element e on e.checklist_id = p.id join confirmation c on c.element_id = e.id
                                where p.reference = ? and c.fingerprint = text_fingerprint(project_element_text(project_text(p.id), e))
                                """)
                        .param(reference)
                        .query(Long.class)
                        .single())
                .isEqualTo(projects.view(reference).elements().stream()
                        .mapToLong(each -> each.confirmations().size())
                        .sum())
                .isPositive();
    }

    @Test
    void nothingGoesToTheApproverInOtherWordsThanWereRead() throws Exception {
        String reference = projects.in(Stage.IN_APPROVAL);
        projects.bean(ApprovalService.class)
                .sendBack(
                        projects.as("medisch-directeur"), reference, projects.text(reference), Reasons.of("Say more."));
        String read = text(reference);
        rewriteAndConfirm(reference);
        send("contact-zgt", url(reference, "/approval-request"), "read", read).andExpect(status().isConflict());
    }

    @Test
    void whoWorksItOutIsNotHeldUpByTheWordsOfOthers() throws Exception {
        String reference = filled();
        long read = projects.version(reference);
        projects.fill(reference, StagedProjects.SHARED, "Meanwhile.");
        projects.bean(ElaborationService.class)
                .deviate(projects.as("contact-zgt"), reference, read, "5", "Costs shared.", "Asked.");
    }

    private void rewriteAndConfirm(String reference) {
        projects.fill(reference, StagedProjects.SHARED, "Words nobody decided on.");
        for (String account : new String[] {"contact-zgt", "contact-ut"}) {
            elements()
                    .confirm(projects.as(account), reference, projects.text(reference), Set.of(StagedProjects.SHARED));
        }
    }

    private String filled() {
        String reference = projects.in(Stage.ELABORATION);
        projects.putParticulars(reference);
        projects.fill(reference, StagedProjects.SHARED, "Words.");
        return reference;
    }

    private ElementSummary element(String reference) {
        return projects.view(reference).elements().stream()
                .filter(each -> each.letter().equals(StagedProjects.SHARED))
                .findFirst()
                .orElseThrow();
    }

    private ElementService elements() {
        return projects.bean(ElementService.class);
    }
}
