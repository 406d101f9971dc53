package nl.tweespan.platform.embedded;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** Starts the server before the pool and stops it after the pool: both follow from who needs whom among these beans. */
@Configuration(proxyBeanMethods = false)
@Conditional(WithoutDatabaseUrl.class)
@ConditionalOnClass(EmbeddedPostgres.class)
class EmbeddedSetup {

    @Bean(destroyMethod = "close")
    PostgresServer embeddedServer(@Value("${tweespan.data-dir}") Path home) {
        return PostgresServer.start(home, Settings.DURABLE);
    }

    @Bean
    JdbcConnectionDetails appConnection(PostgresServer server) {
        return new AppConnection(server.url(Roles.DATABASE), server.secrets());
    }

    @Bean
    FlywayConnectionDetails ownerConnection(PostgresServer server) {
        return new OwnerConnection(server.url(Roles.DATABASE), server.secrets());
    }

    private record AppConnection(String getJdbcUrl, Secrets secrets) implements JdbcConnectionDetails {

        @Override
        public String getUsername() {
            return Roles.APP;
        }

        @Override
        public String getPassword() {
            return secrets.app();
        }
    }

    private record OwnerConnection(String getJdbcUrl, Secrets secrets) implements FlywayConnectionDetails {

        @Override
        public String getUsername() {
            return Roles.OWNER;
        }

        @Override
        public String getPassword() {
            return secrets.owner();
        }
    }
}
