package nl.tweespan.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * How the tables come to be what this release needs. The repeatable files, which hold functions, views and triggers, run all
 * together when one of them changed: so a versioned file may drop a function with all that rests on it, to give it other
 * arguments.
 */
@Component
class Migrations implements FlywayConfigurationCustomizer, FlywayMigrationStrategy {

    /** Of all migrations. Stands in each repeatable file, and so in the checksum by which Flyway knows that it changed. */
    private static final String DERIVED = "derived";

    private static final String MIGRATIONS = "classpath:db/migration/*/*.sql";

    @Override
    public void customize(FluentConfiguration configuration) {
        Map<String, String> placeholders = new HashMap<>(configuration.getPlaceholders());
        placeholders.put(DERIVED, digest());
        configuration.placeholders(placeholders);
    }

    /** @throws NoDatabase when another release made the tables */
    @Override
    public void migrate(Flyway flyway) {
        for (MigrationInfo migration : flyway.info().applied()) {
            MigrationState state = migration.getState();
            if (migration.isVersioned() && state == MigrationState.FUTURE_SUCCESS) {
                throw new NoDatabase(
                        "A newer release of Tweespan has changed the tables of this database.",
                        "Start that release, or restore the dump that was made before the upgrade: docs/operations.md.");
            }
            if (migration.isVersioned() && state == MigrationState.MISSING_SUCCESS) {
                throw new NoDatabase(
                        "This database was made by a snapshot of Tweespan before 1.0, and no release can take it over.",
                        "Start with an empty database; what must stay, copy from the snapshot that made it:"
                                + " docs/operations.md.");
            }
        }
        flyway.migrate();
    }

    private static String digest() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            Resource[] files = new PathMatchingResourcePatternResolver().getResources(MIGRATIONS);
            Arrays.sort(files, Comparator.comparing(Resource::getFilename));
            for (Resource file : files) {
                digest.update(file.getContentAsByteArray());
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
