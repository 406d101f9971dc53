package nl.tweespan.annex.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Two acts on one draft at the very same time. */
class AnnexAtOnceTests extends AnnexWebTest {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void aDoubleClickOnAnAcceptanceCountsOnce() throws Exception {
        begin();
        offer();
        Callable<Integer> click = accepting("bestuur-zgt");
        assertThat(together(click, click)).containsExactlyInAnyOrder(303, 409);
        assertThat(draft().acceptances()).hasSize(1);
    }

    @Test
    void bothPartiesMayAcceptAtOnce() throws Exception {
        int before = newest().number();
        begin();
        offer();
        assertThat(together(accepting("bestuur-zgt"), accepting("bestuur-ut"))).containsExactly(303, 303);
        assertThat(newest().number()).isEqualTo(before + 1);
        assertThat(drafts.open(framework)).isEmpty();
    }

    @Test
    void whatIsAcceptedIsWhatWasRead() throws Exception {
        begin();
        offer();
        String version = version();
        Callable<Integer> mark =
                () -> status("coordinator", "/cells", "version", version, "cells[oncology:data-science]", "RUNNING");
        List<Integer> answers = together(accepting("bestuur-zgt"), mark);
        assertThat(answers).isIn(List.of(303, 303), List.of(409, 303));
        assertThat(draft().acceptances()).isEmpty();
    }

    private Callable<Integer> accepting(String account) {
        String read = text();
        return () -> status(account, "/acceptance", "read", read);
    }

    private int status(String account, String form, String... fields) throws Exception {
        return send(account, DRAFT + form, fields).andReturn().getResponse().getStatus();
    }

    /** Holds the draft until both have come to it, and then lets them go on. */
    private List<Integer> together(Callable<Integer> first, Callable<Integer> second) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<Integer>> answers = transaction.execute(held -> {
                jdbc.sql("select 1 from annex_version where accepted_on is null and framework_id = ? for no key update")
                        .param(framework.id())
                        .query()
                        .singleRow();
                List<Future<Integer>> sent =
                        Stream.of(first, second).map(threads::submit).toList();
                Awaitility.await()
                        .atMost(Duration.ofSeconds(4))
                        .until(() -> jdbc.sql("select count(*) from pg_locks where not granted")
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
}
