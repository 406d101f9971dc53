package nl.tweespan.project.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import nl.tweespan.project.life.Stage;
import nl.tweespan.project.life.StagedProjects;
import nl.tweespan.project.pages.Projects;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Two acts on one project at the very same time. */
class AtOnceTests extends ProjectWebTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        APPROVE                 | reasons    | Fine
        APPROVE_ON_CONDITIONS   | conditions | The ethics board agrees
        REFUSE                  | reasons    | Too little
        SEND_BACK               | reasons    | More
        """)
    void aDoubleClickOnADecisionCountsOnce(String outcome, String field, String words) throws Exception {
        String reference = projects.in(Stage.IN_APPROVAL);
        String read = text(reference);
        Callable<Integer> click = () -> status(
                "medisch-directeur", url(reference, "/approval"), "read", read, "outcome", outcome, field, words);
        assertThat(together(reference, click, click)).containsExactlyInAnyOrder(303, 409);
        assertThat(projects.view(reference).project().moves())
                .filteredOn(move -> move.command().name().equals(outcome.replace("_ON_CONDITIONS", "")))
                .hasSize(1);
    }

    @Test
    void aDoubleClickOnASignatureCountsOnce() throws Exception {
        String reference = projects.in(Stage.SIGNING);
        String read = text(reference);
        String today = projects.today().toString();
        Callable<Integer> click = () ->
                status("decaan", url(reference, "/signature"), "read", read, "outcome", "SIGN", "signedOn", today);
        assertThat(together(reference, click, click)).containsExactlyInAnyOrder(303, 409);
        assertThat(projects.view(reference).project().signatures()).hasSize(1);
    }

    @Test
    void whatIsApprovedIsWhatWasConfirmed() throws Exception {
        String reference = projects.in(Stage.IN_APPROVAL);
        String read = text(reference);
        long element = projects.view(reference).elements().stream()
                .filter(each -> each.letter().equals(StagedProjects.SHARED))
                .findFirst()
                .orElseThrow()
                .version();
        Callable<Integer> approve =
                () -> status("medisch-directeur", url(reference, "/approval"), "read", read, "outcome", "APPROVE");
        Callable<Integer> rewrite = () -> status(
                "contact-zgt",
                url(reference, "/elements/" + StagedProjects.SHARED),
                "version",
                element + "",
                "text",
                "Something else.");
        List<Integer> answers = together(reference, approve, rewrite);
        assertThat(answers).isIn(List.of(303, 409), List.of(409, 303));
        boolean approved = projects.view(reference).project().stage() == Stage.SIGNING;
        Projects.View view = projects.view(reference);
        assertThat(view.confirmed()).isEqualTo(view.elements().size() - (approved ? 0 : 1));
    }

    private int status(String account, String url, String... fields) throws Exception {
        return send(account, url, fields).andReturn().getResponse().getStatus();
    }

    /** Holds the project until both have come to it, and then lets them go on. */
    private List<Integer> together(String reference, Callable<Integer> first, Callable<Integer> second)
            throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<Integer>> answers = beans.getBean(TransactionTemplate.class)
                    .execute(held -> {
                        jdbc().sql("select 1 from project where reference = ? for no key update")
                                .param(reference)
                                .query()
                                .singleRow();
                        List<Future<Integer>> sent =
                                Stream.of(first, second).map(threads::submit).toList();
                        Awaitility.await()
                                .atMost(Duration.ofSeconds(4))
                                .until(() -> jdbc().sql("select count(*) from pg_locks where not granted")
                                                .query(Integer.class)
                                                .single()
                                        >= 2);
                        return sent;
                    });
            return List.of(answers.get(0).get(), answers.get(1).get());
        } finally {
            threads.shutdownNow();
        }
    }

    private JdbcClient jdbc() {
        return beans.getBean(JdbcClient.class);
    }
}
