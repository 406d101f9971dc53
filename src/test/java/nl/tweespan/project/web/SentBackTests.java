package nl.tweespan.project.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.tweespan.Somebody;
import nl.tweespan.project.life.Stage;
import nl.tweespan.project.life.StagedProjects;
import nl.tweespan.shared.Role;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was sent back says so everywhere, with its reasons, until it is sent on again; and a form leads to what it misses. */
class SentBackTests extends ProjectWebTest {

    @Test
    void aProposalSaysSoInEveryPlace() throws Exception {
        String reference = projects.sentBackBy("zgt-academie");

        for (String account : List.of("contact-zgt", "contact-ut", "zgt-academie")) {
            assertThat(html(account, url(reference, "")))
                    .contains("Teruggestuurd</span>", "Say more.")
                    .doesNotContain("Concept</span>");
        }
        assertThat(html("contact-ut", "/projects?status=SENT_BACK&q=" + reference))
                .contains(url(reference, "\""));
        assertThat(html("contact-ut", "/projects?status=DRAFT&q=" + reference)).doesNotContain(url(reference, "\""));
        assertThat(html("contact-zgt", "/")).contains("Teruggestuurd door de beoordelaar");
    }

    @Test
    void nothingIsSaidOfQuestionsThatNobodyAnswered() throws Exception {
        String reference = projects.sentBackBy("zgt-academie");
        assertThat(html("contact-zgt", url(reference, ""))).doesNotContain("Geen speerpunt");

        String endorsed = projects.in(Stage.ELABORATION);
        assertThat(html("contact-zgt", url(endorsed, ""))).contains("Speerpunt");
    }

    @Test
    void theFormHasTheReasonsOnTopAndTellsWhoReadsIt() throws Exception {
        String form = html("contact-zgt", url(projects.sentBackBy("zgt-academie"), "/proposal"));
        assertThat(form).contains("andere partij meteen").doesNotContain("Alleen uw eigen partij");
        assertThat(form.indexOf("Say more.")).isBetween(0, form.indexOf("name=\"title\""));

        String draft = projects.draft("contact-zgt", StagedProjects.research());
        assertThat(html("contact-zgt", url(draft, "/proposal"))).contains("Alleen uw eigen partij");
    }

    @Test
    void anAgreementSaysSoUntilItIsSentOnAgain() throws Exception {
        String reference = projects.sentBackBy("medisch-directeur");
        assertThat(html("contact-zgt", url(reference, ""))).contains("Teruggestuurd</span>", "Say more.");
        assertThat(html("contact-zgt", "/")).contains("Teruggestuurd door de goedkeurder");

        send("contact-zgt", url(reference, "/approval-request"), "read", text(reference))
                .andExpect(status().isSeeOther());
        assertThat(html("contact-zgt", url(reference, ""))).doesNotContain("Teruggestuurd</span>");
    }

    /** The list, the page and the figures of a past day ask these two; of today they must say the same. */
    @Test
    void theDatabaseSaysTheSameOfAnyDay() {
        String proposal = projects.sentBackBy("zgt-academie");
        String agreement = projects.sentBackBy("medisch-directeur");
        LocalDate today = projects.today();
        for (String reference : List.of(proposal, agreement)) {
            assertThat(text(
                            "select o.status from project p join project_on(?) o on o.project_id = p.id where reference = ?",
                            today,
                            reference))
                    .isEqualTo("SENT_BACK");
        }
    }

    @Test
    void theFirstSentenceAboutMissingAnswersLeadsToThem() throws Exception {
        String reference = projects.in(Stage.IN_REVIEW);
        String page = send("zgt-academie", url(reference, "/review"), "read", text(reference), "outcome", "ENDORSE")
                .andExpect(status().isUnprocessableContent())
                .andReturn()
                .getResponse()
                .getContentAsString();
        List<String> links = links(page);
        assertThat(links)
                .hasSizeGreaterThan(2)
                .allSatisfy(id -> assertThat(page).contains("id=\"" + id + "\""));
        assertThat(page)
                .containsPattern("<a class=\"whole\" href=\"#" + links.get(0) + "\">Positief beoordelen kan nog niet");
    }

    @Test
    void missingReasonsLeadToTheirField() throws Exception {
        String reference = projects.in(Stage.IN_REVIEW);
        String page = send("zgt-academie", url(reference, "/review"), "read", text(reference), "outcome", "REFUSE")
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(links(page)).containsExactly("reasons");
    }

    @Test
    void whatIsMissingForTheApprovalLeadsToIt() throws Exception {
        String reference = projects.in(Stage.IN_APPROVAL);
        projects.fill(reference, StagedProjects.SHARED, "Other words.");
        String page = send(
                        "medisch-directeur", url(reference, "/approval"), "read", text(reference), "outcome", "APPROVE")
                .andExpect(status().isUnprocessableContent())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(links(page)).isNotEmpty().allSatisfy(id -> assertThat(page).contains("id=\"" + id + "\""));
        assertThat(page)
                .contains(
                        "href=\"#element-" + StagedProjects.SHARED + "\"",
                        "id=\"element-" + StagedProjects.SHARED + "\"");
    }

    @Test
    void whoHasSignedIsNotOfferedToSign() throws Exception {
        String reference = projects.in(Stage.SIGNING);
        assertThat(html("decaan", url(reference, ""))).contains(url(reference, "/signature"));
        projects.sign("decaan", reference);

        assertThat(html("decaan", url(reference, ""))).doesNotContain(url(reference, "/signature"));
        assertThat(html("decaan", "/")).doesNotContain(url(reference, "/signature"));
        read("decaan", url(reference, "/signature")).andExpect(status().isConflict());
        assertThat(html("clustermanager", url(reference, ""))).contains(url(reference, "/signature"));
    }

    @Test
    void aDayOnWhichTheOfficeWasNotHeldIsMarkedInItsField() throws Exception {
        String reference = projects.in(Stage.SIGNING);
        String page = send(
                        "decaan",
                        url(reference, "/signature"),
                        "read",
                        text(reference),
                        "outcome",
                        "SIGN",
                        "signedOn",
                        "1999-01-01")
                .andExpect(status().isUnprocessableContent())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(links(page)).containsExactly("signedOn");
    }

    @Test
    void whoSignsForAnotherUnitIsNotOfferedToSign() throws Exception {
        String reference = projects.in(Stage.SIGNING);
        JdbcClient jdbc = projects.bean(JdbcClient.class);
        var person = jdbc.sql("select id from person where name = 'Projectcontact UT'")
                .query(UUID.class)
                .single();
        var another = Somebody.signedIn(Role.SIGNATORY, projects.party("ut"), person);
        assertThat(read(another, url(reference, "")).andReturn().getResponse().getContentAsString())
                .doesNotContain(url(reference, "/signature"));
    }

    private static List<String> links(String page) {
        String summary = page.replaceAll("(?s).*class=\"error-summary\"(.*?)</div>.*", "$1");
        return Pattern.compile("href=\"#([^\"]+)\"")
                .matcher(summary)
                .results()
                .map(MatchResult::group)
                .map(link -> link.replaceAll(".*#|\"", ""))
                .toList();
    }

    private String text(String sql, LocalDate day, String reference) {
        return projects.bean(JdbcClient.class)
                .sql(sql)
                .params(day, reference)
                .query(String.class)
                .single();
    }

    private String html(String account, String url) throws Exception {
        return read(account, url)
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
