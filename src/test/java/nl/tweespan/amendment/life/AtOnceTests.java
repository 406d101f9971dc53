package nl.tweespan.amendment.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Both boards press the button in the same moment: nothing is lost, and nothing happens twice. */
class AtOnceTests extends ChangeTest {

    @Test
    void ofTwoBoardsThatAdoptAtOnceTheSecondLooksAgain() throws Exception {
        String path = propose("9.2");
        accept(path);
        mean("coordinator", path, "UNAFFECTED", "", covered());
        int before = newest();
        LocalDate from = after(60);

        List<Integer> codes = together(
                () -> adopt("bestuur-zgt", path, from).andReturn().getResponse().getStatus(),
                () -> adopt("bestuur-ut", path, from).andReturn().getResponse().getStatus());
        if (codes.contains(409)) {
            assertThat(codes).containsExactlyInAnyOrder(303, 409);
            assertThat(newest()).isEqualTo(before);
            adopt(codes.get(0) == 409 ? "bestuur-zgt" : "bestuur-ut", path, from)
                    .andExpect(status().isSeeOther());
        }
        assertThat(newest()).isEqualTo(before + 1);
    }

    @Test
    void oneOfTwoNoticesIsTaken() throws Exception {
        String[] form = notice(today().toString(), today().plusMonths(2).toString());

        assertThat(together(
                        () -> code("bestuur-zgt", "/notices/new", form),
                        () -> code("bestuur-ut", "/notices/new", form)))
                .containsExactlyInAnyOrder(303, 422);
        takeBackNotices();
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
