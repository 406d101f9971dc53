package nl.tweespan.framework.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Both boards press the button in the same moment: it happens once. */
class AtOnceTests extends ChangeTest {

    @Test
    void anAmendmentIsAdoptedOnce() throws Exception {
        String path = propose("9.2");
        accept(path);
        mean("coordinator", path, "UNAFFECTED", "", covered());
        int before = newest();
        String[] form = {"effectiveOn", today().plusDays(60).toString(), "version", version(path)};

        assertThat(together(
                        () -> code("bestuur-zgt", path + "/adoption", form),
                        () -> code("bestuur-ut", path + "/adoption", form)))
                .containsExactlyInAnyOrder(303, 409);
        assertThat(newest()).isEqualTo(before + 1);
    }

    @Test
    void oneOfTwoNoticesIsTaken() throws Exception {
        String[] form = notice(today().toString(), today().plusMonths(2).toString());

        assertThat(together(
                        () -> code("bestuur-zgt", "/notices/new", form),
                        () -> code("bestuur-ut", "/notices/new", form)))
                .containsExactlyInAnyOrder(303, 422);
        record Given(int number, String party) {}
        Given given = jdbc.sql("""
                        select c.number, o.code as party from framework_change c join organisation o on o.id = organisation_id
                        where kind = 'NOTICE' and state = 'OPEN'""").query(Given.class).single();
        withdraw("bestuur-" + given.party(), "/notices/" + given.number()).andExpect(status().isSeeOther());
    }

    private int code(String account, String path, String[] form) throws Exception {
        return send(account, path, form).andReturn().getResponse().getStatus();
    }

    private static List<Integer> together(Callable<Integer> one, Callable<Integer> other) throws Exception {
        CyclicBarrier barrier = new CyclicBarrier(2);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            Future<Integer> first = threads.submit(() -> {
                barrier.await();
                return one.call();
            });
            Future<Integer> second = threads.submit(() -> {
                barrier.await();
                return other.call();
            });
            return List.of(first.get(), second.get());
        } finally {
            threads.shutdown();
        }
    }
}
