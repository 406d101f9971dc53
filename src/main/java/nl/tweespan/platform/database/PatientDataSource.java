package nl.tweespan.platform.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Gives connections that wait no longer than {@link Patience} leaves to the request, and that read without a transaction. */
class PatientDataSource extends DelegatingDataSource {

    PatientDataSource(DataSource pool) {
        super(pool);
    }

    @Override
    public Connection getConnection() throws SQLException {
        Duration left = Patience.left();
        if (left == null) {
            return ReadingConnection.of(super.getConnection());
        }
        if (left.isNegative() || left.isZero()) {
            throw new SQLTransientConnectionException("This request has waited for the database long enough");
        }
        Connection connection = taken();
        try {
            // of the socket alone: costs no round trip, and the pool puts its own back
            connection.setNetworkTimeout(Runnable::run, (int) Math.max(1, millis()));
            return ReadingConnection.of(connection);
        } catch (SQLException broken) {
            connection.close();
            throw broken;
        }
    }

    private Connection taken() throws SQLException {
        try {
            return super.getConnection();
        } catch (SQLException none) {
            Patience.lose();
            throw none;
        }
    }

    private static long millis() {
        Duration left = Patience.left();
        return left == null ? 0 : left.toMillis();
    }
}
