package nl.tweespan.platform.embedded;

import nl.tweespan.platform.database.NoDatabase;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingClass;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** The packaged jar holds no server of its own: it says what to set instead. */
@Configuration(proxyBeanMethods = false)
@Conditional(WithoutDatabaseUrl.class)
@ConditionalOnMissingClass("io.zonky.test.db.postgres.embedded.EmbeddedPostgres")
class NoDatabaseSetup {

    @Bean
    JdbcConnectionDetails noConnection() {
        throw new NoDatabase("No database is set, and this build of Tweespan holds no server of its own.", """
                Name a PostgreSQL server (15 or later) in the environment:

                    SPRING_DATASOURCE_URL=jdbc:postgresql://host:5432/tweespan
                    SPRING_DATASOURCE_USERNAME, SPRING_DATASOURCE_PASSWORD   the role the application works with
                    SPRING_FLYWAY_USER, SPRING_FLYWAY_PASSWORD               the role that owns the tables

                docker-compose.yml shows how the two roles are made.""");
    }
}
