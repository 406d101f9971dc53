package nl.tweespan.audit.trail;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import nl.tweespan.TweespanTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Each commit gives the trail another position, whatever the order in which transactions began, wrote and ended. */
@TweespanTest
class TrailPositionTests {

    private final List<Connection> open = new ArrayList<>();

    @Autowired
    DataSource database;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void close() throws Exception {
        for (Connection connection : open) {
            connection.rollback();
            connection.setAutoCommit(true);
            connection.close();
        }
    }

    @Test
    void nothingHappensAndItStays() {
        assertThat(position()).isEqualTo(position()).isNotEmpty();
    }

    @Test
    void whoBeganEarlierAndCommitsLaterMovesItToo() throws Exception {
        Connection early = working();
        Connection late = working();
        String before = position();

        late.commit();
        String between = position();
        early.commit();

        assertThat(List.of(before, between, position())).doesNotHaveDuplicates();
    }

    @Test
    void whoCommitsInTheOrderOfTheirBeginningMoveItEach() throws Exception {
        Connection early = working();
        Connection late = working();
        String before = position();

        early.commit();
        String between = position();
        late.commit();

        assertThat(List.of(before, between, position())).doesNotHaveDuplicates();
    }

    @Test
    void whatIsUndoneNeverComesBackAsWhatWas() throws Exception {
        Connection undone = working();
        Connection done = working();
        done.commit();
        String with = position();

        undone.rollback();
        working().commit();

        assertThat(position()).isNotEqualTo(with);
    }

    private Connection working() throws Exception {
        Connection connection = database.getConnection();
        open.add(connection);
        connection.setAutoCommit(false);
        JdbcClient.create(new SingleConnectionDataSource(connection, true))
                .sql("update person set name = name || '.' where id = ?")
                .param(another())
                .update();
        return connection;
    }

    /** Of each transaction another: they do not wait for each other. */
    private UUID another() {
        return jdbc.sql("select id from person order by id offset ? limit 1")
                .param(open.size())
                .query(UUID.class)
                .single();
    }

    private String position() {
        return jdbc.sql("select trail_position()").query(String.class).single();
    }
}
