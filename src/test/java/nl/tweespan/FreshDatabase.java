package nl.tweespan;

import java.sql.SQLException;
import nl.tweespan.platform.embedded.TestServer;
import org.flywaydb.core.Flyway;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Gives an application context a database of its own and the two roles, as a deployment does. The first of a run makes the
 * tables; the others get a copy of them, in which Flyway finds nothing to do.
 */
public class FreshDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    static final String URL = "tweespan.test.database";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestServer.Database database = database();
        TestPropertyValues.of(
                        URL + "=" + database.url(),
                        "spring.datasource.url=" + database.url(),
                        "spring.datasource.username=" + database.app(),
                        "spring.datasource.hikari.data-source-properties.socketFactory=" + RoundTrips.class.getName(),
                        "spring.datasource.password=" + database.appPassword(),
                        "spring.flyway.url=" + database.url(),
                        "spring.flyway.user=" + database.owner(),
                        "spring.flyway.password=" + database.ownerPassword())
                .applyTo(context);
        FlywayMigrationStrategy strategy = flyway -> migrate(flyway, database.url());
        context.getBeanFactory().registerSingleton("migrationStrategy", strategy);
    }

    private static TestServer.Database database() {
        try {
            return TestServer.migratedDatabase();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void migrate(Flyway flyway, String url) {
        flyway.migrate();
        try {
            TestServer.migrated(url);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
