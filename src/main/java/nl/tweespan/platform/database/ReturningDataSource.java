package nl.tweespan.platform.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import nl.tweespan.platform.SqlState;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Where the pool gets its connections. While the server is away it asks again four times a second: the pool itself would wait
 * up to five seconds longer after each failure, and be empty that long when the server is back. Before the first connection
 * it fails at once, for then something is wrong with the address.
 */
class ReturningDataSource extends DelegatingDataSource {

    private static final Logger LOG = LoggerFactory.getLogger(ReturningDataSource.class);
    private static final long PAUSE = 250;

    private final CountDownLatch closing = new CountDownLatch(1); // never counted down: the pool interrupts
    private volatile boolean found;

    ReturningDataSource(DataSource server) {
        super(server);
    }

    @Override
    public Connection getConnection() throws SQLException {
        return connect(super::getConnection);
    }

    @Override
    public Connection getConnection(String username, String password) throws SQLException {
        return connect(() -> super.getConnection(username, password));
    }

    private interface Attempt {
        Connection connect() throws SQLException;
    }

    private Connection connect(Attempt attempt) throws SQLException {
        boolean told = false;
        while (true) {
            try {
                Connection connection = attempt.connect();
                found = true;
                return connection;
            } catch (SQLException away) {
                if (!found || !SqlState.closed(away)) {
                    throw away;
                }
                if (!told) {
                    LOG.warn(
                            "The database does not take connections; asking again until it does: {}",
                            away.getMessage());
                    told = true;
                }
                pause(away);
            }
        }
    }

    /** The pool interrupts it when it closes. */
    private void pause(SQLException away) throws SQLException {
        try {
            closing.await(PAUSE, TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw away;
        }
    }
}
