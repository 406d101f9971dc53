package nl.tweespan.board.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.ArrayList;
import java.util.List;
import nl.tweespan.StatementCount;
import nl.tweespan.board.norms.Ended;
import nl.tweespan.framework.Frameworks;
import nl.tweespan.framework.Outsider;
import nl.tweespan.project.life.Many;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

class EvaluationPagesTests extends BoardWebTest {

    @Autowired
    private TransactionTemplate transactions;

    @Test
    void isCompleteWhenEveryPartyJudgedEveryPoint() throws Exception {
        String url = opened();
        read("bestuur-ut", url)
                .andExpect(content()
                        .string(allOf(
                                containsString("Van 28 november 2019 tot en met"),
                                containsString("Het register houdt hierover nog geen cijfers bij"),
                                containsString("projecten met meer dan twee partijen"),
                                containsString("nog 7 oordelen"),
                                not(containsString("??")))));
        read("bestuur-ut", "/").andExpect(content().string(containsString("Nog 7 oordelen")));

        send("coordinator", url + "/verdicts", verdicts(url, 1, 7)).andExpect(redirectedUrl(url));
        send("medisch-directeur", url + "/verdicts", verdicts(url, 1, 6)).andExpect(redirectedUrl(url));
        read("bestuur-zgt", url)
                .andExpect(content().string(allOf(containsString("Open"), containsString("nog 1 oordeel"))));
        send("bestuur-ut", url + "/verdicts", verdicts(url, 7, 7)).andExpect(redirectedUrl(url));

        String done = main(url);
        assertThat(done).contains("Afgerond op", "Cijfers zoals op").doesNotContain(url + "/verdicts");
        Many.projects(transactions, jdbc, frameworks.byCode("ut-zgt-2019").id(), 50);
        assertThat(main(url)).isEqualTo(done);
        send("bestuur-ut", url + "/verdicts", verdicts(url, 7, 7)).andExpect(status().isConflict());
        read("bestuur-ut", url + "/verdicts").andExpect(status().isConflict());
        read("decaan", EVALUATIONS)
                .andExpect(content().string(containsString("14 keer goed, 0 keer redelijk, 0 keer onvoldoende")));
        read("bestuur-ut", "/frameworks/ut-zgt-2019/compliance")
                .andExpect(content().string(containsString("De laatste was op")));
    }

    @Test
    void completesWhileAnEarlierVerdictIsWordedAnew() throws Exception {
        String url = opened();
        send("coordinator", url + "/verdicts", verdicts(url, 1, 7));
        send("medisch-directeur", url + "/verdicts", verdicts(url, 1, 6));
        Object[] fields = verdicts(url, 1, 7);
        fields[5] = "Toch anders";

        send("bestuur-ut", url + "/verdicts", fields).andExpect(redirectedUrl(url));
        assertThat(main(url)).contains("Afgerond op", "Toch anders");
    }

    @Test
    void opensNoneAfterTheAgreementEnded() throws Exception {
        Ended.byNotice(jdbc, today.minusMonths(2), today, today.minusDays(1));

        send("bestuur-ut", EVALUATIONS + "/new", "version", 0)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content()
                        .string(allOf(containsString("De overeenkomst is op"), containsString("(artikel 8 lid 2)"))));
    }

    @Test
    void losesNothingTyped() throws Exception {
        String url = opened();
        send("bestuur-zgt", url + "/verdicts", "version", version(url))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Geef op ten minste één punt een oordeel")));
        send("bestuur-zgt", url + "/verdicts", "verdicts[1]", "POOR", "notes[2]", "Een begin.", "version", version(url))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content()
                        .string(allOf(
                                containsString("Licht dit oordeel toe."),
                                containsString("Kies een oordeel bij deze toelichting."),
                                containsString("Een begin."))));
        send("bestuur-zgt", url + "/verdicts", "verdicts[1]", "SUPER", "notes[1]", "x", "version", version(url))
                .andExpect(status().isUnprocessableContent());
        send("bestuur-zgt", url + "/verdicts", "verdicts[9]", "GOOD", "notes[9]", "x", "version", version(url))
                .andExpect(status().isNotFound());
        send("bestuur-zgt", url + "/verdicts", verdicts(url, 1, 1)).andExpect(redirectedUrl(url));
        send("bestuur-ut", url + "/verdicts", "verdicts[1]", "GOOD", "notes[1]", "Eigen", "version", version(url) - 1)
                .andExpect(status().isConflict())
                .andExpect(content().string(allOf(containsString("intussen gewijzigd"), containsString("Eigen"))));
        read("bestuur-zgt", url + "/verdicts").andExpect(content().string(containsString("Goed gegaan, punt 1")));
    }

    @Test
    void opensOneAtATime() throws Exception {
        String url = opened();
        read("bestuur-ut", EVALUATIONS)
                .andExpect(content().string(allOf(containsString(url), not(containsString(EVALUATIONS + "/new")))));
        send("bestuur-ut", EVALUATIONS + "/new", "version", 0)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Er is al een evaluatie open")));
        send("coordinator", url + "/verdicts", verdicts(url, 1, 7));
        send("bestuur-ut", url + "/verdicts", verdicts(url, 1, 7));
        send("bestuur-ut", EVALUATIONS + "/new", "version", 0)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("open de evaluatie later")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"decaan", "contact-zgt", "zgt-academie", "auditor", "beheerder"})
    void letsEverybodyReadAndOnlyBoardsAndPointsOfContactJudge(String account) throws Exception {
        read(account, EVALUATIONS).andExpect(content().string(not(containsString(EVALUATIONS + "/new"))));
        read(account, EVALUATIONS + "/new").andExpect(status().isForbidden());
        send(account, EVALUATIONS + "/new", "version", 0).andExpect(status().isForbidden());
        String url = opened();
        read(account, url).andExpect(status().isOk()).andExpect(content().string(not(containsString("/verdicts"))));
        read(account, url + "/verdicts").andExpect(status().isForbidden());
        send(account, url + "/verdicts", verdicts(url, 1, 7)).andExpect(status().isForbidden());
        read(Outsider.signedIn(), url).andExpect(status().isNotFound());
        read(account, "/history/evaluation/" + url.substring(url.lastIndexOf('/') + 1))
                .andExpect(status().isOk());
    }

    @Test
    void saysWhenTheAgreementHasNone() throws Exception {
        read("bestuur-ut", "/frameworks/mst-ut/evaluations")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("De overeenkomst kent geen jaarlijkse evaluatie.")));
        read("bestuur-ut", "/frameworks/mst-ut/consultations")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("zegt niet hoe vaak de besturen overleggen")));
        read("bestuur-ut", "/frameworks/mst-ut/consultations/next")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("niet geregeld in de overeenkomst")));
        send("bestuur-ut", "/frameworks/mst-ut/evaluations/new", "version", 0)
                .andExpect(status().isUnprocessableContent());
    }

    @Test
    void costsTheSameStatementsHoweverManyProjectsThereAre() throws Exception {
        String url = opened();
        send("coordinator", url + "/verdicts", verdicts(url, 1, 7));
        read("decaan", url);
        int few = statements(url);
        Many.projects(transactions, jdbc, frameworks.byCode("ut-zgt-2019").id(), Many.MORE_THAN_A_BATCH);
        assertThat(statements(url)).isEqualTo(few).isLessThanOrEqualTo(8);
        assertThat(statements(EVALUATIONS)).isLessThanOrEqualTo(4);
    }

    @Autowired
    private Frameworks frameworks;

    private int statements(String url) throws Exception {
        return StatementCount.of(() -> read("decaan", url)).statements().size();
    }

    private String opened() throws Exception {
        return send("coordinator", EVALUATIONS + "/new", "version", 0)
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
    }

    private Object[] verdicts(String url, int first, int last) {
        List<Object> fields = new ArrayList<>(List.of("version", version(url)));
        for (int number = first; number <= last; number++) {
            fields.addAll(List.of(
                    "verdicts[" + number + "]", "GOOD", "notes[" + number + "]", "Goed gegaan, punt " + number));
        }
        return fields.toArray();
    }

    /** The main part of the page, as the dean sees it. */
    private String main(String url) throws Exception {
        String page = read("decaan", url).andReturn().getResponse().getContentAsString();
        return page.substring(page.indexOf("<main"), page.indexOf("</main>"));
    }
}
