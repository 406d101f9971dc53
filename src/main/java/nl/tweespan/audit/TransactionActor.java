package nl.tweespan.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import nl.tweespan.platform.CurrentActor;
import nl.tweespan.shared.Actor;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/** Tells the database in whose name each read-write transaction acts, so that the trail's triggers can say it. */
@Component
class TransactionActor implements TransactionExecutionListener {

    private static final Logger LOG = LoggerFactory.getLogger(TransactionActor.class);
    private static final String SET =
            "select set_config('tweespan.actor', ?, true), set_config('tweespan.actor_name', ?, true)";

    // Who is signed in stands in the session; reading it begins a transaction of its own, which must not ask again.
    private static final ThreadLocal<Boolean> ASKING = ThreadLocal.withInitial(() -> false);

    private final DataSource database;

    TransactionActor(DataSource database) {
        this.database = database;
    }

    @Override
    public void afterBegin(TransactionExecution transaction, @Nullable Throwable failure) {
        if (failure != null || transaction.isReadOnly() || ASKING.get()) {
            return;
        }
        try {
            set(actor());
        } catch (SQLException | CannotGetJdbcConnectionException broken) {
            // Thrown from here the transaction would stay bound to the thread; nothing may be written without a name.
            LOG.error(
                    "The database did not take the name of the acting person; this transaction will not commit",
                    broken);
            transaction.setRollbackOnly();
        }
    }

    private static @Nullable Actor actor() {
        ASKING.set(true);
        try {
            return CurrentActor.find();
        } finally {
            ASKING.remove();
        }
    }

    private void set(@Nullable Actor actor) throws SQLException {
        Connection connection = DataSourceUtils.getConnection(database);
        try (PreparedStatement statement = connection.prepareStatement(SET)) {
            statement.setString(1, actor == null ? "" : actor.userId().toString());
            statement.setString(2, actor == null ? ActingAs.name() : actor.name());
            statement.execute();
        } finally {
            DataSourceUtils.releaseConnection(connection, database);
        }
    }
}
