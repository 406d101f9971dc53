package nl.tweespan.audit.trail;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import nl.tweespan.audit.ActingAs;
import nl.tweespan.platform.CurrentActor;
import nl.tweespan.shared.Actor;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.springframework.orm.jpa.vendor.HibernateJpaDialect;
import org.springframework.transaction.TransactionDefinition;

/**
 * Tells the database in whose name and on which day each read-write transaction acts, so that its triggers can tell. Part of the
 * beginning itself: when the database does not take the name there is no transaction, and its connection goes back to the
 * pool. A listener that throws after the beginning would keep it for ever.
 */
class TransactionActor extends HibernateJpaDialect {

    private static final long serialVersionUID = 1;
    private static final String SET =
            "select set_config('tweespan.actor', ?, true), set_config('tweespan.actor_name', ?, true),"
                    + " set_config('tweespan.today', ?, true)";

    private final transient Clock clock;

    TransactionActor(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Object beginTransaction(EntityManager entities, TransactionDefinition definition) throws SQLException {
        Object begun = super.beginTransaction(entities, definition);
        if (!definition.isReadOnly()) {
            Actor actor = CurrentActor.find();
            entities.unwrap(Session.class).doWork(connection -> name(connection, actor));
        }
        return begun;
    }

    private void name(Connection connection, @Nullable Actor actor) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(SET)) {
            statement.setString(1, actor == null ? "" : actor.userId().toString());
            statement.setString(2, actor == null ? ActingAs.name() : actor.name());
            statement.setString(3, LocalDate.now(clock).toString());
            statement.execute();
        }
    }
}
