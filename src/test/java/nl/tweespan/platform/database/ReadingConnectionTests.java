package nl.tweespan.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.tweespan.RoundTrips;
import nl.tweespan.TweespanTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What only reads costs its statements and nothing else, and cannot write. */
@TweespanTest
class ReadingConnectionTests {

    private static final String WHERE =
            "select count(*) from kept_version where pg_current_xact_id_if_assigned() is not null";

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void aReadingTransactionIsNone() {
        TransactionTemplate reading = reading();
        trips(() -> reading.execute(state -> ask()));
        assertThat(trips(() -> reading.execute(state -> ask() + ask()))).isEqualTo(2);
    }

    @Test
    void itRefusesToWrite() {
        for (String write : new String[] {"delete from sent_form", "\n  UPDATE app_user set language = 'nl'"}) {
            assertThatThrownBy(() -> reading().execute(state -> jdbc.sql(write).update()))
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("does not write");
        }
    }

    @Test
    void theNextOneOnTheSameConnectionWritesAndRollsBack() {
        TransactionTemplate writing = new TransactionTemplate(transactions);
        reading().execute(state -> ask());
        writing.execute(state -> {
            jdbc.sql("insert into sent_form values (gen_random_uuid(), gen_random_uuid(), repeat('a', 64), '', now())")
                    .update();
            state.setRollbackOnly();
            return null;
        });
        assertThat(jdbc.sql("select count(*) from sent_form").query(Long.class).single())
                .isZero();
    }

    private TransactionTemplate reading() {
        TransactionTemplate reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
        return reading;
    }

    private long ask() {
        return jdbc.sql(WHERE).query(Long.class).single();
    }

    private static long trips(Runnable work) {
        long before = RoundTrips.count();
        work.run();
        return RoundTrips.count() - before;
    }
}
