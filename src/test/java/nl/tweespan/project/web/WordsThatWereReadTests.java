package nl.tweespan.project.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Set;
import nl.tweespan.checklist.ElementSummary;
import nl.tweespan.project.life.ApprovalService;
import nl.tweespan.project.life.Command;
import nl.tweespan.project.life.ElaborationService;
import nl.tweespan.project.life.ElementService;
import nl.tweespan.project.life.Stage;
import nl.tweespan.project.life.StagedProjects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who confirms an element or decides on an agreement does so on the words that were read, and on no others (article 4.2). */
class WordsThatWereReadTests extends ProjectWebTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "999999"})
    void nobodyConfirmsWithoutHavingRead(String version) throws Exception {
        String reference = filled();
        send("contact-ut", url(reference, "/confirmations"), "version", version, "letters", StagedProjects.SHARED)
                .andExpect(status().isConflict());
        assertThat(element(reference).confirmations()).isEmpty();
    }

    @Test
    void wordsThatChangedAreReadBeforeTheyAreConfirmed() throws Exception {
        String reference = filled();
        String read = version(reference, Command.CONFIRM_ELEMENT);
        projects.fill(reference, StagedProjects.SHARED, "Only after the page was opened.");

        send("contact-ut", url(reference, "/confirmations"), "version", read, "letters", StagedProjects.SHARED)
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Only after the page was opened.")))
                .andExpect(content().string(containsString("De tekst van de onderdelen is intussen gewijzigd")))
                .andExpect(content().string(containsString("/history/checklist/")))
                .andExpect(result -> assertThat(result.getResponse().getContentAsString())
                        .containsPattern("value=\"" + StagedProjects.SHARED + "\"[^>]* checked=\"checked\""));
        assertThat(element(reference).confirmations()).isEmpty();
        send(
                        "contact-ut",
                        url(reference, "/confirmations"),
                        "version",
                        version(reference, Command.CONFIRM_ELEMENT),
                        "letters",
                        StagedProjects.SHARED)
                .andExpect(status().isSeeOther());
    }

    @Test
    void particularsThatChangedAreReadBeforeTheyAreConfirmed() throws Exception {
        String reference = filled();
        String read = version(reference, Command.CONFIRM_ELEMENT);
        projects.putParticulars(reference, projects.today(), projects.today().plusYears(4));
        send("contact-ut", url(reference, "/confirmations"), "version", read, "letters", StagedProjects.SHARED)
                .andExpect(status().isConflict());
    }

    @Test
    void peopleConfirmAtTheSameTime() throws Exception {
        String reference = filled();
        projects.fill(reference, StagedProjects.SPECIALISTS, "Insured by each.");
        String read = version(reference, Command.CONFIRM_ELEMENT);
        send("contact-ut", url(reference, "/confirmations"), "version", read, "letters", StagedProjects.SHARED)
                .andExpect(status().isSeeOther());
        send("specialist-zgt", url(reference, "/confirmations"), "version", read, "letters", StagedProjects.SPECIALISTS)
                .andExpect(status().isSeeOther());
    }

    @Test
    void aConfirmationIsSeenBeforeItFallsAway() throws Exception {
        String reference = filled();
        String opened = element(reference).version() + "";
        elements()
                .confirm(
                        projects.as("contact-ut"),
                        reference,
                        projects.version(reference, Command.CONFIRM_ELEMENT),
                        Set.of(StagedProjects.SHARED));
        send("contact-zgt", url(reference, "/elements/" + StagedProjects.SHARED), "version", opened, "text", "Other.")
                .andExpect(status().isConflict());
    }

    @ParameterizedTest
    @ValueSource(strings = {"APPROVE", "SEND_BACK", "REFUSE"})
    void nobodyDecidesOnOtherWordsThanWereRead(String outcome) throws Exception {
        String reference = projects.in(Stage.IN_APPROVAL);
        String read = version(reference, Command.APPROVE);
        rewriteAndConfirm(reference);
        send(
                        "medisch-directeur",
                        url(reference, "/approval"),
                        "version",
                        read,
                        "outcome",
                        outcome,
                        "reasons",
                        "As read.")
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Words nobody decided on.")))
                .andExpect(content().string(containsString("As read.")))
                .andExpect(content().string(containsString("/history/checklist/")));
        assertThat(projects.view(reference).project().stage()).isEqualTo(Stage.IN_APPROVAL);
    }

    @Test
    void nothingGoesToTheApproverInOtherWordsThanWereRead() throws Exception {
        String reference = projects.in(Stage.IN_APPROVAL);
        projects.bean(ApprovalService.class)
                .sendBack(
                        projects.as("medisch-directeur"),
                        reference,
                        projects.version(reference, Command.SEND_BACK),
                        "Say more.");
        String read = version(reference, Command.SUBMIT_FOR_APPROVAL);
        rewriteAndConfirm(reference);
        send("contact-zgt", url(reference, "/approval-request"), "version", read)
                .andExpect(status().isConflict());
    }

    @Test
    void whoWorksItOutIsNotHeldUpByTheWordsOfOthers() throws Exception {
        String reference = filled();
        long read = projects.version(reference, Command.RECORD_DEVIATION);
        projects.fill(reference, StagedProjects.SHARED, "Meanwhile.");
        projects.bean(ElaborationService.class)
                .deviate(projects.as("contact-zgt"), reference, read, "5", "Costs shared.", "Asked.");
    }

    private void rewriteAndConfirm(String reference) {
        projects.fill(reference, StagedProjects.SHARED, "Words nobody decided on.");
        for (String account : new String[] {"contact-zgt", "contact-ut"}) {
            elements()
                    .confirm(
                            projects.as(account),
                            reference,
                            projects.version(reference, Command.CONFIRM_ELEMENT),
                            Set.of(StagedProjects.SHARED));
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
