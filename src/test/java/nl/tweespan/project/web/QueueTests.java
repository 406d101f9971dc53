package nl.tweespan.project.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.tweespan.SignedIn;
import nl.tweespan.StatementCount;
import nl.tweespan.project.life.ElaborationService;
import nl.tweespan.project.life.Stage;
import nl.tweespan.project.life.StagedProjects;
import nl.tweespan.project.pages.DecisionQueue;
import nl.tweespan.project.pages.DecisionQueue.Waiting;
import nl.tweespan.project.pages.TurnKind;
import org.junit.jupiter.api.Test;

/** What waits for somebody is worked through without returning to the start, and says what changed since it was seen. */
class QueueTests extends ProjectWebTest {

    private static final String DIRECTOR = "medisch-directeur";

    @Test
    void whoDecidesGoesOnToTheNext() throws Exception {
        String first = projects.in(Stage.IN_APPROVAL, StagedProjects.research());
        projects.in(Stage.IN_APPROVAL, StagedProjects.research());
        Waiting next = queue(first).next();
        int waiting = queue(first).all().size();
        assertThat(html(DIRECTOR, url(first, "/approval")))
                .contains(
                        " van " + waiting + " in uw rij",
                        "Hierna in uw rij",
                        "href=\"" + next.url() + "\"",
                        "name=\"then\"");

        decide(first, "then", "next").andExpect(status().isSeeOther()).andExpect(redirectedUrl(next.url()));
        assertThat(queue(next.reference()).all()).hasSize(waiting - 1);
        decide(next.reference())
                .andExpect(status().isSeeOther())
                .andExpect(redirectedUrl("/projects/" + next.reference()));
    }

    @Test
    void theLastOneLeadsToItsProject() throws Exception {
        String only = projects.in(Stage.IN_REVIEW);
        while (true) {
            Waiting next = queues().of(projects.actor("zgt-academie"), only, TurnKind.REVIEW, projects.today())
                    .next();
            if (next == null) {
                break;
            }
            review(next.reference(), "next").andExpect(status().isSeeOther());
        }
        assertThat(html("zgt-academie", url(only, "/review"))).doesNotContain("name=\"then\"", "Hierna in uw rij");
        review(only, "next").andExpect(redirectedUrl("/projects/" + only));
    }

    @Test
    void whatWasPutOffSaysWhatChangedSince() throws Exception {
        String first = projects.in(Stage.IN_APPROVAL, StagedProjects.research());
        projects.in(Stage.IN_APPROVAL, StagedProjects.research());
        String opened = html(DIRECTOR, url(first, "/approval"));
        assertThat(opened).doesNotContain("Veranderd sinds");
        send(DIRECTOR, url(first, "/later"), "read", text(first), "kind", "APPROVE")
                .andExpect(status().isSeeOther())
                .andExpect(redirectedUrl(queue(first).next().url()));
        assertThat(html(DIRECTOR, url(first, "/approval"))).contains("Veranderd sinds u dit op", "nog dezelfde");

        projects.fill(first, StagedProjects.SHARED, "Agreed by both.");
        assertThat(between(html(DIRECTOR, url(first, "/approval")), "id=\"since\"", "</details>"))
                .containsPattern("(?s)<ins>.*by both\\.</ins>");
    }

    @Test
    void whoSentItBackSeesTheDifferenceWhenItReturns() throws Exception {
        String reference = projects.sentBackBy(DIRECTOR);
        projects.fill(reference, StagedProjects.SHARED, "More was said.");
        projects.bean(ElaborationService.class)
                .submitForApproval(projects.as("contact-zgt"), reference, projects.text(reference));
        String page = html(DIRECTOR, url(reference, "/approval"));
        assertThat(between(page, "id=\"since\"", "</details>")).containsPattern("(?s)<ins>.*More was said\\.</ins>");
        assertThat(page.indexOf("id=\"since\""))
                .isBetween(page.indexOf("id=\"proposal\""), page.indexOf("id=\"elements\""));
    }

    @Test
    void nobodyPutsOffWhatHeMayNotKnow() throws Exception {
        String draft = projects.draft("contact-zgt", StagedProjects.research());
        send(DIRECTOR, url(draft, "/later"), "read", text(draft), "kind", "APPROVE")
                .andExpect(status().isNotFound());
        String known = projects.in(Stage.IN_APPROVAL);
        send(DIRECTOR, url(known, "/later"), "read", "a".repeat(64), "kind", "APPROVE")
                .andExpect(status().isNotFound());
    }

    @Test
    void aLongerQueueAsksNoMore() throws Exception {
        String reference = projects.in(Stage.IN_APPROVAL, StagedProjects.research());
        var director = SignedIn.as(DIRECTOR);
        html(DIRECTOR, url(reference, "/approval"));
        int few = StatementCount.of(() -> read(director, url(reference, "/approval")))
                .statements()
                .size();
        for (int more = 0; more < 4; more++) {
            projects.in(Stage.IN_APPROVAL, StagedProjects.research());
        }
        assertThat(StatementCount.of(() -> read(director, url(reference, "/approval")))
                        .statements())
                .hasSize(few);
    }

    private DecisionQueue queue(String reference) {
        return queues().of(projects.actor(DIRECTOR), reference, TurnKind.APPROVE, projects.today());
    }

    private DecisionQueue.Reader queues() {
        return projects.bean(DecisionQueue.Reader.class);
    }

    private org.springframework.test.web.servlet.ResultActions decide(String reference, String... more)
            throws Exception {
        List<String> fields = new java.util.ArrayList<>(
                List.of("read", text(reference), "outcome", "SEND_BACK", "reasons", "More, please."));
        fields.addAll(List.of(more));
        return send(DIRECTOR, url(reference, "/approval"), fields.toArray(String[]::new));
    }

    private org.springframework.test.web.servlet.ResultActions review(String reference, String then) throws Exception {
        return send(
                "zgt-academie",
                url(reference, "/review"),
                "read",
                text(reference),
                "outcome",
                "SEND_BACK",
                "reasons",
                "More, please.",
                "then",
                then);
    }

    private static String between(String page, String from, String to) {
        Matcher found =
                Pattern.compile("(?s)" + Pattern.quote(from) + ".*?" + to).matcher(page);
        assertThat(found.find()).as(from).isTrue();
        return found.group();
    }

    private String html(String account, String url) throws Exception {
        return read(account, url)
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
