package nl.tweespan.project.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.tweespan.Somebody;
import nl.tweespan.definition.ElementDefinition;
import nl.tweespan.framework.RealAgreement;
import nl.tweespan.party.PartyImport;
import nl.tweespan.project.life.Kind;
import nl.tweespan.project.life.Proposal;
import nl.tweespan.project.life.ProposalService;
import nl.tweespan.project.life.Stage;
import nl.tweespan.project.life.StagedProjects;
import nl.tweespan.project.pages.ProjectStatus;
import nl.tweespan.project.pages.Projects;
import nl.tweespan.shared.Role;
import nl.tweespan.shared.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the agreement refuses, as a page says it; and whose act it is. */
class RulesOnThePageTests extends ProjectWebTest {

    @Test
    void onlyTheAcademieOfZgtReviews() throws Exception {
        String reference = projects.in(Stage.IN_REVIEW);
        var ofUt = Somebody.signedIn(Role.REVIEWER, projects.party("ut"), person("ut"));
        read(ofUt, url(reference, "/review")).andExpect(status().isForbidden());
        send(ofUt, url(reference, "/review"), "read", text(reference), "outcome", "REFUSE", "reasons", "No")
                .andExpect(status().isForbidden());
        assertThat(projects.view(reference).project().stage()).isEqualTo(Stage.IN_REVIEW);
    }

    @Test
    void anotherLeadReadsAndDoesNotEdit() throws Exception {
        String reference = projects.in(Stage.ELABORATION);
        var another = Somebody.signedIn(Role.PROJECT_LEAD, projects.party("zgt"), person("zgt"));
        read(another, url(reference, "")).andExpect(status().isOk());
        for (String path : List.of("/particulars", "/elements/" + StagedProjects.SHARED, "/withdrawal")) {
            read(another, url(reference, path)).andExpect(status().isForbidden());
            send(another, url(reference, path), "version", "0", "text", "x", "words", "x")
                    .andExpect(status().isForbidden());
        }
    }

    @Test
    void theOtherPartyDoesNotWithdraw() throws Exception {
        String reference = projects.in(Stage.IN_APPROVAL);
        send("contact-ut", url(reference, "/withdrawal"), "version", version(reference), "words", "No")
                .andExpect(status().isForbidden());
    }

    @ParameterizedTest
    @EnumSource
    void theAuditorReadsEveryStageAndIsOfferedNothing(Stage stage) throws Exception {
        String reference = projects.in(stage);
        String self = "/projects/" + reference + "/";
        String page = read("auditor", url(reference, ""))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(page.replaceAll(self + "(refusal/letter|signed-text)", "")).doesNotContain("href=\"" + self);
    }

    @Test
    void signsWhoHoldsTheOfficeOnThatDay() throws Exception {
        String reference = projects.in(Stage.SIGNING);
        var holder = Somebody.signedIn(Role.SIGNATORY, projects.party("ut"), person("ut"));
        send(holder, url(reference, "/signature"), "read", text(reference), "outcome", "SIGN", "signedOn", today(0))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(allOf(containsString("artikel 4 lid 3"), containsString("Decaan"))));
        for (int days : List.of(-1, 1)) {
            send(
                            "decaan",
                            url(reference, "/signature"),
                            "read",
                            text(reference),
                            "outcome",
                            "SIGN",
                            "signedOn",
                            today(days))
                    .andExpect(status().isUnprocessableContent())
                    .andExpect(content().string(containsString("tussen de goedkeuring")));
        }
        send("decaan", url(reference, "/signature"), "read", text(reference), "outcome", "SIGN", "signedOn", today(0))
                .andExpect(status().isSeeOther());
        send("decaan", url(reference, "/signature"), "read", text(reference), "outcome", "SIGN", "signedOn", today(0))
                .andExpect(status().isConflict());
        assertThat(projects.view(reference).project().stage()).isEqualTo(Stage.SIGNING);
        send(
                        "clustermanager",
                        url(reference, "/signature"),
                        "read",
                        text(reference),
                        "outcome",
                        "SIGN",
                        "signedOn",
                        today(0))
                .andExpect(status().isSeeOther());
        assertThat(projects.view(reference).project().status()).isEqualTo(ProjectStatus.RUNNING);
    }

    @Test
    void isNotSignedWhileAConditionIsOpen() throws Exception {
        String reference = projects.approvedOnCondition();
        send("decaan", url(reference, "/signature"), "read", text(reference), "outcome", "SIGN", "signedOn", today(0))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("voorwaarde")));
        String condition = Samples.condition(projects, reference);
        send("medisch-directeur", condition, "version", version(reference), "finding", "Decision 4")
                .andExpect(status().isSeeOther());
        send("decaan", url(reference, "/signature"), "read", text(reference), "outcome", "SIGN", "signedOn", today(0))
                .andExpect(status().isSeeOther());
    }

    @Test
    void isNotApprovedWhileAnElementIsMissing() throws Exception {
        String reference = projects.in(Stage.IN_APPROVAL);
        projects.fill(reference, StagedProjects.SHARED, "Other words.");
        send("medisch-directeur", url(reference, "/approval"), "read", text(reference), "outcome", "APPROVE")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("één onderdeel is niet bevestigd (artikel 4 lid 2)")));
        Projects.View view = projects.view(reference);
        assertThat(view.confirmed()).isEqualTo(view.elements().size() - 1);
    }

    @Test
    void aConditionalApprovalNamesItsConditions() throws Exception {
        String reference = projects.in(Stage.IN_APPROVAL);
        for (String conditions : List.of("", " \n \n", "x".repeat(1001))) {
            send(
                            "medisch-directeur",
                            url(reference, "/approval"),
                            "read",
                            text(reference),
                            "outcome",
                            "APPROVE_ON_CONDITIONS",
                            "conditions",
                            conditions)
                    .andExpect(status().isUnprocessableContent());
        }
        send(
                        "medisch-directeur",
                        url(reference, "/approval"),
                        "read",
                        text(reference),
                        "outcome",
                        "APPROVE_ON_CONDITIONS",
                        "conditions",
                        "One\r\n\r\n  Two  \r\n")
                .andExpect(status().isSeeOther());
        assertThat(projects.view(reference).project().conditions())
                .extracting(condition -> condition.text())
                .containsExactly("One", "Two");
    }

    @Test
    void reviewsAskAnAnswerToEveryQuestionThatApplies() throws Exception {
        String technology = projects.in(Stage.IN_REVIEW);
        send("zgt-academie", url(technology, "/review"), "read", text(technology), "outcome", "ENDORSE")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("4 vragen zijn niet beantwoord (artikel 4 lid 1)")));
        send(
                        "zgt-academie",
                        url(technology, "/review"),
                        "read",
                        text(technology),
                        "outcome",
                        "ENDORSE",
                        "spearhead",
                        "oncology",
                        "answers[scientific-value]",
                        "None",
                        "answers[technology-judgement]",
                        "\u2003")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("3 vragen zijn niet beantwoord")));
        String ordinary = projects.in(Stage.IN_REVIEW, StagedProjects.research());
        send(
                        "zgt-academie",
                        url(ordinary, "/review"),
                        "read",
                        text(ordinary),
                        "outcome",
                        "ENDORSE",
                        "answers[quality-value]",
                        "Much")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("één vraag is niet beantwoord")));
        send(
                        "zgt-academie",
                        url(ordinary, "/review"),
                        "read",
                        text(ordinary),
                        "outcome",
                        "ENDORSE",
                        "spearhead",
                        "oncology")
                .andExpect(status().isSeeOther());
    }

    @Test
    void theProposerAnswersWhatIsAskedAboutATechnologyBeforeTheSubmission() throws Exception {
        String draft = projects.draft("contact-zgt", StagedProjects.everything());
        Map<String, String> answers = new HashMap<>(projects.answers());
        answers.remove("lessons");
        propose(draft, answers);
        send("contact-zgt", url(draft, "/submission"), "version", "" + projects.version(draft))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("beantwoord in het voorstel elke vraag daarover")));

        propose(draft, projects.answers());
        send("contact-zgt", url(draft, "/submission"), "version", "" + projects.version(draft))
                .andExpect(status().isSeeOther());
        assertThat(projects.view(draft).project().answers())
                .containsOnlyKeys("existing-use", "lessons", "cooperation-value");
        read("zgt-academie", url(draft, "/review"))
                .andExpect(content().string(containsString("Welke lessen hebben die gebruikers geleerd?")))
                .andExpect(content().string(not(containsString("name=\"answers[lessons]\""))));
    }

    private void propose(String draft, Map<String, String> answers) {
        projects.bean(ProposalService.class)
                .propose(
                        projects.as("contact-zgt"),
                        draft,
                        projects.version(draft),
                        StagedProjects.everything(),
                        Set.of(),
                        answers);
    }

    @Test
    void whoMayNotTakeAStepIsToldSoWhateverTheOutcome() throws Exception {
        String reference = projects.in(Stage.IN_REVIEW);
        send(
                        "zgt-academie",
                        url(reference, "/approval"),
                        "read",
                        text(reference),
                        "outcome",
                        "SEND_BACK",
                        "reasons",
                        "No")
                .andExpect(status().isForbidden());
        String later = projects.in(Stage.IN_APPROVAL);
        send("medisch-directeur", url(later, "/review"), "read", text(later), "outcome", "REFUSE", "reasons", "No")
                .andExpect(status().isForbidden());
        assertThat(projects.view(later).project().stage()).isEqualTo(Stage.IN_APPROVAL);
    }

    @Test
    void theLetterOfARefusalSaysWhomItIsFor() throws Exception {
        String reference = projects.in(Stage.REFUSED);
        String letter = url(reference, "/refusal/letter");
        read("coordinator", letter).andExpect(content().string(containsString("Aan: Universiteit Twente</p>")));
        send(
                        "coordinator",
                        url(reference, "/refusal/notice"),
                        "version",
                        version(reference),
                        "on",
                        today(0),
                        "recipient",
                        "Prof. De Wit")
                .andExpect(status().isSeeOther());
        read("coordinator", letter)
                .andExpect(content().string(containsString("Aan: Universiteit Twente, Prof. De Wit</p>")));
        read("coordinator", letter + "?locale=en")
                .andExpect(content().string(containsString("To: University of Twente, Prof. De Wit</p>")));
    }

    @Test
    void aFormOfAnEarlierStageSaysWhereTheProjectStandsNow() throws Exception {
        String reference = projects.in(Stage.SIGNING);
        read("contact-zgt", url(reference, "/elements/" + StagedProjects.SHARED))
                .andExpect(status().isConflict())
                .andExpect(content()
                        .string(allOf(
                                containsString("Deze stap is nu niet aan de orde"),
                                containsString("Dit project staat nu op: Ter ondertekening."),
                                containsString("href=\"/projects/" + reference + "\""),
                                not(containsString("wat u typte")))));
    }

    @Test
    void anArticleWithoutNumberIsCalledByItsTitle() throws Exception {
        String reference = projects.in(Stage.ELABORATION);
        read("contact-zgt", url(reference, "/deviations"))
                .andExpect(content()
                        .string(allOf(
                                containsString(">Overwegingen</option>"),
                                containsString(">4 "),
                                not(containsString(">annex-1 ")))));
        send(
                        "contact-zgt",
                        url(reference, "/deviations"),
                        "version",
                        version(reference),
                        "article",
                        "preamble",
                        "difference",
                        "Costs shared.",
                        "reason",
                        "Asked.")
                .andExpect(status().isSeeOther());
        read("contact-zgt", url(reference, ""))
                .andExpect(content()
                        .string(allOf(containsString(">Overwegingen</a>"), not(containsString("Artikel preamble")))));
    }

    @Test
    void anElementThatIsEmptiedSaysSo() throws Exception {
        String reference = projects.in(Stage.ELABORATION);
        projects.fill(reference, StagedProjects.SHARED, "Words.");
        String version = projects.view(reference).elements().stream()
                .filter(element -> element.letter().equals(StagedProjects.SHARED))
                .map(element -> String.valueOf(element.version()))
                .findFirst()
                .orElseThrow();
        send("contact-zgt", url(reference, "/elements/" + StagedProjects.SHARED), "version", version, "text", " ")
                .andExpect(flash().attribute("done", Sentence.of("project.done.element.empty", reference)));
    }

    @Test
    void aRefusalStaysOpenUntilBothAreTold() throws Exception {
        String reference = projects.in(Stage.REFUSED);
        read("contact-ut", url(reference, "/refusal")).andExpect(status().isOk());
        read("contact-ut", url(reference, "/refusal/letter"))
                .andExpect(content().string(containsString("No budget.")));
        read("contact-ut", url(reference, "/refusal/word")).andExpect(status().isForbidden());
        for (int days : List.of(-1, 1)) {
            send(
                            "coordinator",
                            url(reference, "/refusal/word"),
                            "version",
                            version(reference),
                            "on",
                            today(days),
                            "recipient",
                            "x")
                    .andExpect(status().isUnprocessableContent())
                    .andExpect(content().string(containsString("artikel 1 lid 4")));
        }
        send(
                        "coordinator",
                        url(reference, "/refusal/word"),
                        "version",
                        version(reference),
                        "on",
                        today(0),
                        "recipient",
                        "x")
                .andExpect(status().isSeeOther());
        assertThat(projects.view(reference).project().status()).isEqualTo(ProjectStatus.REFUSED_OPEN);
        send(
                        "zgt-academie",
                        url(reference, "/refusal/notice"),
                        "version",
                        version(reference),
                        "on",
                        today(0),
                        "recipient",
                        "x")
                .andExpect(status().isSeeOther());
        assertThat(projects.view(reference).project().status()).isEqualTo(ProjectStatus.REFUSED);
        assertThat(projects.view(reference).project().turns()).isEmpty();
    }

    @Test
    void educationWaitsForItsWhwCheck() throws Exception {
        String reference = projects.in(Stage.ELABORATION);
        send("contact-zgt", url(reference, "/approval-request"), "read", text(reference))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("artikel 1 lid 2")));
    }

    @Test
    void anOffThemeProjectWaitsForItsWrittenAgreement() throws Exception {
        Proposal offTheme = new Proposal("Farm animals", "Mobility.", Kind.RESEARCH, false, "Mobility of farm animals");
        String reference = projects.in(Stage.ELABORATION, offTheme);
        projects.elaborate(reference);
        send("contact-zgt", url(reference, "/approval-request"), "read", text(reference))
                .andExpect(status().isSeeOther());
        send("medisch-directeur", url(reference, "/approval"), "read", text(reference), "outcome", "APPROVE")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("artikel 2 lid 2")));
    }

    @Test
    void aProjectWithinAThemeNeedsNoWrittenAgreement() throws Exception {
        String reference = projects.in(Stage.ELABORATION, StagedProjects.research());
        send(
                        "contact-zgt",
                        url(reference, "/written-agreement"),
                        "version",
                        version(reference),
                        "document",
                        "x",
                        "agreedOn",
                        today(0))
                .andExpect(status().isUnprocessableContent());
        send("contact-zgt", url(reference, "/exemption"), "version", version(reference), "words", "x")
                .andExpect(status().isUnprocessableContent());
    }

    @Test
    void anOpportunityIsTakenUpFirst() throws Exception {
        String reference = beans.getBean(JdbcClient.class)
                .sql("select reference from project where origin = 'OPPORTUNITY' order by reference limit 1")
                .query(String.class)
                .single();
        for (String path : List.of("/submission", "/withdrawal")) {
            read("contact-ut", url(reference, path)).andExpect(status().isForbidden());
            send("contact-ut", url(reference, path), "version", version(reference), "words", "x")
                    .andExpect(status().isForbidden());
        }
        read("contact-ut", url(reference, "/proposal")).andExpect(status().isOk());
        read("medisch-directeur", url(reference, "/proposal")).andExpect(status().isForbidden());
    }

    @Test
    void onlyAConfirmerWhoMayConfirms() throws Exception {
        String reference = projects.in(Stage.ELABORATION);
        send("contact-zgt", url(reference, "/confirmations"), "read", text(reference), "letters", StagedProjects.SHARED)
                .andExpect(status().isUnprocessableContent());
        projects.fill(reference, StagedProjects.SHARED, "Words.");
        projects.fill(reference, StagedProjects.SPECIALISTS, "Words.");
        send(
                        "specialist-zgt",
                        url(reference, "/confirmations"),
                        "read",
                        text(reference),
                        "letters",
                        StagedProjects.SHARED)
                .andExpect(status().isUnprocessableContent());
        send(
                        "contact-zgt",
                        url(reference, "/confirmations"),
                        "read",
                        text(reference),
                        "letters",
                        StagedProjects.SPECIALISTS)
                .andExpect(status().isUnprocessableContent());
        send(
                        "contact-zgt",
                        url(reference, "/confirmations"),
                        "read",
                        text(reference),
                        "letters",
                        RealAgreement.element(ElementDefinition.Fact.UNITS))
                .andExpect(status().isUnprocessableContent());
        send("contact-zgt", url(reference, "/confirmations")).andExpect(status().isUnprocessableContent());
        send(
                        "contact-zgt",
                        url(reference, "/confirmations"),
                        "read",
                        text(reference),
                        "letters",
                        StagedProjects.SHARED,
                        "letters",
                        RealAgreement.element(ElementDefinition.Fact.UNITS))
                .andExpect(status().isUnprocessableContent());
        assertThat(projects.view(reference).elements())
                .allMatch(element -> element.confirmations().isEmpty());
        send("contact-zgt", url(reference, "/confirmations"), "read", text(reference), "letters", StagedProjects.SHARED)
                .andExpect(status().isSeeOther());
    }

    @Test
    void particularsThatChangeAskForNewConfirmations() throws Exception {
        String reference = projects.in(Stage.IN_APPROVAL);
        send(
                        "contact-zgt",
                        url(reference, "/particulars"),
                        "version",
                        version(reference),
                        "startsOn",
                        today(0),
                        "endsOn",
                        today(30))
                .andExpect(status().isSeeOther());
        assertThat(projects.view(reference).elements())
                .filteredOn(element -> element.confirmations().isEmpty())
                .extracting(element -> element.letter())
                .containsExactly(RealAgreement.element(ElementDefinition.Fact.DURATION));
    }

    @Test
    void aPageSaysNothingInEnglishToADutchReader() throws Exception {
        String reference = projects.in(Stage.IN_APPROVAL);
        for (String path : List.of("", "/approval")) {
            read("medisch-directeur", url(reference, path))
                    .andExpect(status().isOk())
                    .andExpect(content().string(not(containsString("??"))));
        }
    }

    private UUID person(String party) {
        return projects.bean(PartyImport.class).person(projects.party(party), "Iemand anders");
    }

    private String today(int days) {
        return projects.today().plusDays(days).toString();
    }
}
