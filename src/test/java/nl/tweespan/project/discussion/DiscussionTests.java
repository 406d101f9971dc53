package nl.tweespan.project.discussion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.UUID;
import nl.tweespan.SignedIn;
import nl.tweespan.SignedInActor;
import nl.tweespan.TweespanTest;
import nl.tweespan.framework.Framework;
import nl.tweespan.framework.Frameworks;
import nl.tweespan.project.life.ProposalService;
import nl.tweespan.project.life.Stage;
import nl.tweespan.project.life.StagedProjects;
import nl.tweespan.shared.NotFound;
import nl.tweespan.shared.Role;
import nl.tweespan.shared.RuleBroken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** The parties speak about a project: to each other, as a question that waits for whoever is asked, or each for itself. */
@TweespanTest
class DiscussionTests {

    @Autowired
    ApplicationContext beans;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvc mvc;

    private StagedProjects projects;
    private Discussion discussion;

    @BeforeEach
    void begin() {
        projects = new StagedProjects(beans);
        discussion = beans.getBean(Discussion.class);
    }

    @AfterEach
    void signOut() {
        SignedInActor.signOut();
    }

    @Test
    void aQuestionWaitsForWhomItIsAskedUntilSomebodyAnswers() {
        String reference = projects.in(Stage.IN_APPROVAL);
        ask(reference, "zgt-academie", "Who keeps the data?", "ut", Role.PROJECT_LEAD);

        assertThat(waiting(reference))
                .containsExactly("PROJECT_LEAD " + projects.actor("contact-ut").personId());
        UUID question = said(reference, "contact-ut").get(0).id();
        discussion.answer(projects.as("contact-ut"), reference, question, "We do.");

        assertThat(waiting(reference)).isEmpty();
        Remark answered = said(reference, "zgt-academie").get(0);
        assertThat(answered.open()).isFalse();
        assertThat(answered.answers()).extracting(Remark::text).containsExactly("We do.");
    }

    @Test
    void twoQuestionsToOneOfficeWaitOnceAndTheOlderTellsSinceWhen() {
        String reference = projects.in(Stage.IN_REVIEW);
        ask(reference, "contact-zgt", "One?", "ut", Role.APPROVER);
        ask(reference, "contact-zgt", "Two?", "ut", Role.APPROVER);

        assertThat(waiting(reference)).containsExactly("APPROVER");
        discussion.answer(
                projects.as("contact-zgt"),
                reference,
                said(reference, "contact-zgt").get(1).id(),
                "Known by now.");
        assertThat(waiting(reference)).containsExactly("APPROVER");
    }

    @Test
    void aNoteIsReadByItsOwnPartyAlone() throws Exception {
        String reference = projects.in(Stage.IN_APPROVAL);
        discussion.note(projects.as("medisch-directeur"), reference, null, "Ask the dean beforehand.");

        assertThat(said(reference, "contact-ut")).extracting(Remark::own).containsExactly(true);
        assertThat(said(reference, "contact-zgt")).isEmpty();
        for (String page : List.of("", "/discussion")) {
            mvc.perform(get("/projects/" + reference + page).with(SignedIn.as("contact-zgt")))
                    .andExpect(status().isOk())
                    .andExpect(content().string(not(containsString("Ask the dean"))));
        }
        UUID note = said(reference, "contact-ut").get(0).id();
        mvc.perform(get("/projects/" + reference + "/approval?quote=" + note).with(SignedIn.as("medisch-directeur")))
                .andExpect(content().string(not(containsString("&ldquo;Ask the dean"))));
        for (String account : List.of("contact-zgt", "contact-ut", "auditor")) {
            mvc.perform(get("/history/remark/" + note).with(SignedIn.as(account)))
                    .andExpect(status().isNotFound());
        }
        mvc.perform(get("/history/project/" + projects.view(reference).project().id())
                        .with(SignedIn.as("contact-zgt")))
                .andExpect(content().string(not(containsString("Ask the dean"))));
    }

    @Test
    void aDraftIsSpokenAboutWithinItsOwnPartyUntilItIsSubmitted() {
        String reference = projects.draft("contact-zgt", StagedProjects.research());
        assertThatThrownBy(() -> discussion.remark(projects.as("contact-zgt"), reference, null, "Hello."))
                .isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> ask(reference, "contact-zgt", "Well?", "ut", Role.APPROVER))
                .isInstanceOf(RuleBroken.class);
        discussion.note(projects.as("contact-zgt"), reference, null, "Ask UT first.");

        beans.getBean(ProposalService.class).submit(projects.as("contact-zgt"), reference, projects.version(reference));

        assertThat(said(reference, "contact-ut")).isEmpty();
        assertThat(said(reference, "contact-zgt")).hasSize(1);
    }

    @Test
    void theContactOfAnotherPartyIsNotAskedAboutADraftThatWasSentBack() {
        String reference = projects.sentBackBy("zgt-academie");
        assertThatThrownBy(() -> ask(reference, "contact-zgt", "Well?", "ut", Role.PROJECT_LEAD))
                .isInstanceOf(RuleBroken.class);
    }

    @Test
    void underAnAgreementThatNamesNobodyWhoDecidesThoseAreAskedWhoKnowTheProject() {
        Framework open = beans.getBean(Frameworks.class).byCode("mst-ut");
        assertThat(open.definition().procedure()).isNull();
        assertThat(Asked.of(open, Stage.AGREED, null))
                .extracting(Asked::role)
                .containsOnly(Role.PROJECT_LEAD, Role.COORDINATOR, Role.SPECIALIST);
    }

    @Test
    void whatIsAskedAndAnsweredBelongsToTheProject() {
        String one = projects.in(Stage.IN_REVIEW);
        String other = projects.in(Stage.IN_REVIEW);
        ask(one, "contact-zgt", "Well?", "ut", Role.APPROVER);
        UUID question = said(one, "contact-zgt").get(0).id();

        assertThatThrownBy(() -> discussion.answer(projects.as("contact-ut"), other, question, "So."))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> discussion.remark(projects.as("contact-ut"), one, "zz", "So."))
                .isInstanceOf(RuleBroken.class);
        for (String change :
                List.of("update remark set text = 'Other' where id = ?", "delete from remark where id = ?")) {
            assertThatThrownBy(() -> jdbc.sql(change).param(question).update()).isInstanceOf(DataAccessException.class);
        }
    }

    @Test
    void aDecisionBeginsWithWhatItsTakerQuotes() throws Exception {
        String reference = projects.in(Stage.IN_APPROVAL);
        discussion.remark(projects.as("contact-zgt"), reference, null, "The scanner is there in May.");
        UUID remark = said(reference, "medisch-directeur").get(0).id();

        mvc.perform(get("/projects/" + reference + "/approval?quote=" + remark).with(SignedIn.as("medisch-directeur")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("&ldquo;The scanner is there in May.&rdquo;")));
    }

    private void ask(String reference, String account, String text, String party, Role role) {
        discussion.ask(projects.as(account), reference, null, text, new Asked(role, projects.party(party)));
    }

    private List<Remark> said(String reference, String account) {
        return beans.getBean(Remarks.class)
                .of(projects.view(reference).project().id(), projects.actor(account));
    }

    /** Who is asked, with the person where it is one. */
    private List<String> waiting(String reference) {
        return jdbc.sql("""
                        select concat_ws(' ', w.role, w.person_id) from project_wait w join project p on p.id = w.project_id
                        where p.reference = ? and w.kind = 'ANSWER'
                        """).param(reference).query(String.class).list();
    }
}
