package nl.tweespan.amendment.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.tweespan.SignedIn;
import nl.tweespan.SignedInActor;
import nl.tweespan.agenda.DeadlineSource;
import nl.tweespan.agenda.TaskSource;
import nl.tweespan.compliance.Finding;
import nl.tweespan.compliance.NormCheck;
import nl.tweespan.compliance.NormStatus;
import nl.tweespan.project.life.Stage;
import nl.tweespan.project.life.StagedProjects;
import nl.tweespan.shared.Actor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.userdetails.UserDetailsService;

/** What holds once a framework has ended. */
class EndedFrameworkTests extends ChangeTest {

    /** As a transaction of the application says which day it is. */
    private static final String TOLD = " and set_config('tweespan.today', cast(? as text), true) <> ''";

    @Autowired
    ApplicationContext beans;

    @AfterEach
    void signOut() {
        SignedInActor.signOut();
    }

    /** The letter came long ago and its term has passed: the agreement has ended, and settling late does not move the end. */
    @Test
    void nothingNewComesUnderIt() throws Exception {
        StagedProjects staged = new StagedProjects(beans);
        String submitted = staged.in(Stage.IN_REVIEW);
        String draft = staged.draft("contact-zgt", StagedProjects.research());
        String approving = staged.in(Stage.IN_APPROVAL);
        String signing = staged.in(Stage.SIGNING);
        SignedInActor.signOut();
        String amendment = propose("9.2");
        LocalDate end = today().minusMonths(2).plusMonths(1);
        send("coordinator", "/annex/draft").andExpect(status().isSeeOther());
        send("coordinator", "/annex/draft/offer", "version", draftVersion()).andExpect(status().isSeeOther());
        assertThat(annexTasks("bestuur-ut")).isEqualTo(1);
        ChangeCheck check = beans.getBean(ChangeCheck.class);
        String path = give(today().minusMonths(2), end);

        read("contact-ut", path)
                .andExpect(content()
                        .string(allOf(
                                containsString("Geëindigd, nog niet alles geregeld"), containsString(submitted))));
        nothingIsApprovedOrSigned(approving, signing);
        assertThat(check.check(framework().id(), today()).get("8.2d").status()).hasToString("OVERDUE");
        mean("bestuur-zgt", path, "ENDS", "Rond af.", covered()).andExpect(status().isSeeOther());
        send("bestuur-zgt", path + "/settlement", "sure", "true", "version", version(path))
                .andExpect(status().isSeeOther());

        mvc.perform(post("/projects/" + draft + "/submission")
                        .param(
                                "version",
                                jdbc.sql("select version from project where reference = ?")
                                        .param(draft)
                                        .query(String.class)
                                        .single())
                        .with(csrf())
                        .with(SignedIn.as("contact-zgt")))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Onder haar kan geen nieuw voorstel worden ingediend")));
        assertThat(jdbc.sql("select framework_end(?, ?)")
                        .params(framework().id(), today())
                        .query(LocalDate.class)
                        .single())
                .as("settled two months after the receipt")
                .isEqualTo(end);
        withdraw("bestuur-zgt", path).andExpect(status().isUnprocessableContent());
        send("coordinator", "/amendments/new", "reasons", "R", "version", "1", "nl[9.1]", "a", "en[9.1]", "b")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("wijzigen kan niet meer")));
        read("contact-ut", path).andExpect(content().string(containsString("Overeenkomst geëindigd")));
        read("contact-ut", "").andExpect(content().string(containsString("De overeenkomst is op")));
        mvc.perform(get("/").with(SignedIn.as("contact-ut")))
                .andExpect(content().string(containsString("geëindigd")));
        read("contact-ut", "/compliance").andExpect(content().string(containsString("geëindigd door opzegging")));
        assertThat(beans.getBean(ChangeDeadlines.class).deadlines(framework().id(), today()))
                .isEmpty();
        assertThat(beans.getBean(ChangeDeadlines.class).deadlines(framework().id(), today().plusDays(60)))
                .isEmpty();
        assertThat(check.check(framework().id(), today().plusDays(60)).get("8.1b"))
                .satisfies(finding -> assertThat(finding.summary())
                        .isEqualTo(nl.tweespan.shared.Sentence.of("amendment.norm.8.1.lapsed", end, 1)))
                .satisfies(finding -> assertThat(finding.status()).isNotEqualTo(NormStatus.OVERDUE));
        read("coordinator", amendment)
                .andExpect(content()
                        .string(allOf(
                                containsString("Overeenkomst geëindigd"),
                                org.hamcrest.Matchers.not(containsString("/answers")))));
        accept(amendment).andExpect(status().is4xxClientError());
        assertThat(jdbc.sql("select count(*) from framework_answer")
                        .query(Integer.class)
                        .single())
                .isZero();
        theAnnexRests(end);
    }

    /** By the pages, and by plain SQL past them. */
    private void nothingIsApprovedOrSigned(String approving, String signing) throws Exception {
        for (String[] act : new String[][] {
            {"medisch-directeur", approving, "/approval", "APPROVE", "reasons", ""},
            {"decaan", signing, "/signature", "SIGN", "signedOn", today().toString()}
        }) {
            mvc.perform(post("/projects/" + act[1] + act[2])
                            .param("outcome", act[3])
                            .param(act[4], act[5])
                            .param("read", text(act[1]))
                            .with(csrf())
                            .with(SignedIn.as(act[0])))
                    .andExpect(status().isUnprocessableContent())
                    .andExpect(content().string(containsString("wordt niets meer goedgekeurd of getekend")));
        }
        for (String[] page :
                new String[][] {{"medisch-directeur", approving, "/approval"}, {"decaan", signing, "/signature"}}) {
            mvc.perform(get("/projects/" + page[1]).with(SignedIn.as(page[0])))
                    .andExpect(content()
                            .string(allOf(
                                    containsString("wordt niets meer goedgekeurd of getekend"),
                                    not(containsString("/projects/" + page[1] + page[2])))));
            mvc.perform(get("/").with(SignedIn.as(page[0])))
                    .andExpect(content().string(not(containsString("/projects/" + page[1] + page[2]))));
        }
        assertThatThrownBy(() -> jdbc.sql("update project set stage = 'SIGNING' where reference = ?" + TOLD)
                        .params(approving, today())
                        .update())
                .hasStackTraceContaining("the framework has ended");
        assertThatThrownBy(() -> jdbc.sql("update project set stage = 'AGREED' where reference = ?" + TOLD)
                        .params(signing, today())
                        .update())
                .hasStackTraceContaining("the framework has ended");
        assertThatThrownBy(() -> jdbc.sql("""
                        insert into project_signature (id, project_id, organisation_id, unit_id, office_code, person_id, signed_on)
                        select gen_random_uuid(), p.id, q.organisation_id, q.unit_id, 'x',
                            (select id from person where organisation_id = q.organisation_id limit 1), ?
                        from project p join project_party q on q.project_id = p.id where p.reference = ?
                        """ + TOLD + " limit 1")
                        .params(today(), signing, today())
                        .update())
                .hasStackTraceContaining("the framework has ended");
    }

    private String draftText() {
        return jdbc.sql("select text_fingerprint(annex_text(id)) from annex_version where accepted_on is null limit 1")
                .query(String.class)
                .single();
    }

    private String text(String reference) {
        return jdbc.sql("select text_fingerprint(project_text(id)) from project where reference = ?")
                .param(reference)
                .query(String.class)
                .single();
    }

    private String version(String reference, String table) {
        return jdbc.sql("select version from " + table + " where reference = ?")
                .param(reference)
                .query(String.class)
                .single();
    }

    /** No review is due any more, and a draft that was open can only be discarded. */
    private void theAnnexRests(LocalDate end) throws Exception {
        NormCheck norms = one(NormCheck.class, "AnnexCheck");
        assertThat(norms.check(framework().id(), today().minusDays(1))
                        .get("2.1b")
                        .status())
                .hasToString("OVERDUE");
        Finding review = norms.check(framework().id(), today()).get("2.1b");
        assertThat(review.status()).hasToString("NOT_APPLICABLE_YET");
        assertThat(review.summary().args()).containsExactly(end);
        DeadlineSource deadlines = one(DeadlineSource.class, "AnnexDeadlines");
        assertThat(deadlines.deadlines(framework().id(), today().minusDays(1))).hasSize(1);
        assertThat(deadlines.deadlines(framework().id(), today())).isEmpty();
        assertThat(annexTasks("bestuur-ut")).isZero();

        String version = draftVersion();
        send("bestuur-ut", "/annex/draft/acceptance", "read", draftText())
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("artikel 8 lid 2")));
        assertThatThrownBy(
                        () -> jdbc.sql("update annex_version set explanation = 'Toch' where accepted_on is null" + TOLD)
                                .param(today())
                                .update())
                .hasStackTraceContaining("the framework has ended");
        read("coordinator", "/annex/draft")
                .andExpect(
                        content().string(allOf(containsString("/draft/removal"), not(containsString("/draft/plan")))));
        send("coordinator", "/annex/draft/removal", "version", version).andExpect(status().isSeeOther());
        for (String begins : new String[] {"/annex/draft", "/annex/draft/drift"}) {
            send("coordinator", begins)
                    .andExpect(status().isUnprocessableContent())
                    .andExpect(content().string(containsString("artikel 8 lid 2")));
        }
        for (String page : new String[] {"/annex", "/matrix"}) {
            read("coordinator", page)
                    .andExpect(content().string(not(containsString("action=\"" + HOME + "/annex/draft"))));
        }
    }

    private String draftVersion() {
        return jdbc.sql("select version from annex_version where accepted_on is null")
                .query(String.class)
                .single();
    }

    private int annexTasks(String account) {
        Actor actor = SignedInActor.signIn(beans.getBean(UserDetailsService.class), account);
        int tasks =
                one(TaskSource.class, "AnnexTasks").tasks(actor, today()).mine().size();
        SignedInActor.signOut();
        return tasks;
    }

    private <T> T one(Class<T> type, String name) {
        return beans.getBeansOfType(type).values().stream()
                .filter(bean -> bean.getClass().getName().contains(name))
                .findFirst()
                .orElseThrow();
    }

    /** MST-UT says nothing of term, notice or answers: no clock, and nothing breaks. */
    @Test
    void anAgreementThatLeavesItsTermsOpenCanChangeToo() throws Exception {
        String home = "/frameworks/mst-ut";
        for (String page : new String[] {"/amendments", "/notices", "/amendments/new", "/notices/new", "/versions"}) {
            mvc.perform(get(home + page).with(SignedIn.as("bestuur-ut"))).andExpect(status().isOk());
        }
        beans.getBean(AmendmentService.class)
                .propose(
                        SignedInActor.signIn(
                                beans.getBean(org.springframework.security.core.userdetails.UserDetailsService.class),
                                "bestuur-ut"),
                        "mst-ut",
                        1,
                        new AmendmentService.Proposal(
                                "Daarom.",
                                Map.of("G.1", new nl.tweespan.shared.Localised("Anders.", "Otherwise.")),
                                Terms.SAME));
        mvc.perform(get(home + "/amendments/1").with(SignedIn.as("bestuur-ut")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Geen termijn afgesproken")));
        noEndIsComputed(home);
        mvc.perform(get(home + "/compliance").with(SignedIn.as("bestuur-ut"))).andExpect(status().isOk());
        assertThat(beans.getBean(ChangeDeadlines.class)
                        .deadlines(frameworks.byCode("mst-ut").id(), today().plusYears(1)))
                .isEmpty();
    }

    /** The source says nothing of a term: no day is made up, and the agreement ends on the day on which both agreed. */
    private void noEndIsComputed(String home) throws Exception {
        for (String page : new String[] {"/notices", "/notices/new"}) {
            mvc.perform(get(home + page).with(SignedIn.as("bestuur-ut")))
                    .andExpect(content()
                            .string(allOf(containsString("laat de opzegtermijn open"), not(containsString("1 dag")))));
        }
        UUID framework = frameworks.byCode("mst-ut").id();
        UserDetailsService accounts = beans.getBean(UserDetailsService.class);
        Actor board = SignedInActor.signIn(accounts, "bestuur-ut");
        NoticeService service = beans.getBean(NoticeService.class);
        Place place = new Place(
                "mst-ut",
                ChangeKind.NOTICE,
                service.give(board, "mst-ut", new NoticeService.Letter("Daarom.", "Brief 1", today(), today(), null)));
        mvc.perform(get(home + "/notices/1").with(SignedIn.as("bestuur-ut")))
                .andExpect(content().string(containsString("niet afgesproken; de bron laat de opzegtermijn open")));
        service.agreeEnd(board, place, 0, today().plusMonths(6), "De voorzitters, per brief.");
        assertThat(jdbc.sql("select ends_on is null from framework_change where framework_id = ? and kind = 'NOTICE'")
                        .param(framework)
                        .query(Boolean.class)
                        .single())
                .as("the other party has not said so")
                .isTrue();
        assertThatThrownBy(() -> jdbc.sql("""
                        update framework_change set ends_on = ?, end_recorded_on = ? where framework_id = ? and kind = 'NOTICE'
                        """ + TOLD)
                        .params(today(), today(), framework, today())
                        .update())
                .hasStackTraceContaining("no end follows from an open term");
        mvc.perform(get(home + "/notices/1/end").with(SignedIn.as("bestuur-ut")))
                .andExpect(status().isOk());
    }
}
