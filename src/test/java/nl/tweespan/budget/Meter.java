package nl.tweespan.budget;

import nl.tweespan.StatementCount;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Counts what some work asks of the database. The work runs in one transaction, hence on one connection, whose server process tells
 * what it read; what the counting itself costs is taken off.
 */
final class Meter {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    Meter(JdbcClient jdbc, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    Spent of(StatementCount.Work work) {
        Spent own = measure(() -> {});
        Spent all = measure(work);
        return new Spent(all.statements(), Math.max(0, all.buffers() - own.buffers()), all.rows());
    }

    private Spent measure(StatementCount.Work work) {
        long[] counted = new long[4];
        transaction.executeWithoutResult(state -> {
            try {
                counted[3] = ask("select pg_backend_pid()");
                counted[1] = buffers(counted[3]);
                long rows = rows();
                StatementCount count = StatementCount.of(work);
                counted[2] = rows() - rows;
                counted[0] = count.statements().size() + count.stamps();
                jdbc.sql("select pg_stat_force_next_flush()").query().singleValue();
            } catch (Exception failed) {
                throw new IllegalStateException(failed);
            }
        });
        return new Spent(counted[0], buffers(counted[3]) - counted[1], counted[2]);
    }

    private long rows() {
        return ask("select coalesce(sum(seq_tup_read + coalesce(idx_tup_fetch, 0)), 0) from pg_stat_xact_user_tables");
    }

    /** Told when a transaction is over. */
    private long buffers(long process) {
        return ask("select coalesce(sum(reads + hits), 0) from pg_stat_get_backend_io(" + process + ")");
    }

    private long ask(String query) {
        return jdbc.sql(query).query(Long.class).single();
    }
}
