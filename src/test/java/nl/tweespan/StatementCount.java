package nl.tweespan;

import java.util.ArrayList;
import java.util.List;

/**
 * The SQL statements that one piece of work sent to the database, a batch as one. Left out: those of the session store
 * ({@code spring_session}) and the naming of the acting person in its transaction, which belong to being signed in and not
 * to the page, and begin and commit, which are no statements to JDBC. Asking for the stamps of what a node keeps belongs to the
 * request and is counted apart. Works with MockMvc, which stays on the thread of the test.
 *
 * <pre>{@code
 * StatementCount page = StatementCount.of(() -> mvc.perform(get("/projects")).andExpect(status().isOk()));
 * assertThat(page.statements()).hasSizeLessThanOrEqualTo(3);
 * }</pre>
 *
 * @param statements the texts, in order
 * @param stamps how often the stamps were asked for
 */
public record StatementCount(List<String> statements, long stamps) {

    private static final String STAMPS = "select name, stamp from kept_version";

    private static final ThreadLocal<List<String>> RECORDING = new ThreadLocal<>();

    /** Does the work and tells what it sent. */
    public static StatementCount of(Work work) throws Exception {
        List<String> sent = new ArrayList<>();
        RECORDING.set(sent);
        try {
            work.run();
        } finally {
            RECORDING.remove();
        }
        return new StatementCount(
                sent.stream().filter(statement -> !statement.equals(STAMPS)).toList(),
                sent.stream().filter(STAMPS::equals).count());
    }

    static void sent(String statement) {
        List<String> recording = RECORDING.get();
        if (recording != null
                && !statement.contains("set_config('tweespan.actor'")
                && !statement.equals(ActsOnTheTrail.POSITION)
                && !statement.toLowerCase().contains("spring_session")) {
            recording.add(statement);
        }
    }

    /** Something that may fail. */
    @FunctionalInterface
    public interface Work {

        void run() throws Exception;
    }
}
