package nl.tweespan.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import nl.tweespan.platform.embedded.TestServer;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * From the state in {@code tables/before.sql.gz} on, migrations only grow: that database comes to be the same as one that begins
 * today. It is a plain dump of a demo, made with {@code pg_dump --no-owner --no-privileges --inserts}, without the trail, and never made again: a
 * versioned file that stands in it is not changed any more.
 */
class MigrationsTests {

    private static final String EVERYTHING_DERIVED = """
            select 'function ' || p.oid::regprocedure || ' ' || pg_get_functiondef(p.oid)
            from pg_proc p where p.pronamespace = 'public'::regnamespace
            union all
            select 'trigger ' || t.tgenabled::text || ' ' || pg_get_triggerdef(t.oid) from pg_trigger t where not t.tgisinternal
            union all
            select 'view ' || viewname || ' ' || definition from pg_views where schemaname = 'public'
            union all
            select 'check ' || conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid)
            from pg_constraint where connamespace = 'public'::regnamespace
            union all
            select 'index ' || indexdef from pg_indexes where schemaname = 'public'
            union all
            select 'column ' || table_name || ' ' || column_name || ' ' || data_type || ' ' || is_nullable || coalesce(column_default, '')
            from information_schema.columns where table_schema = 'public'
            order by 1
            """;

    private final Migrations migrations = new Migrations();
    private final TestServer.Database database = TestServer.freshDatabase();
    private final JdbcTemplate owner = owner(database);

    @Test
    void theDatabaseOfThenBecomesThatOfToday() {
        restore();
        long projects = count("project");

        migrateAgain();

        TestServer.Database today = TestServer.freshDatabase();
        migrations.migrate(flyway(today));
        assertThat(owner.queryForList(EVERYTHING_DERIVED, String.class))
                .isEqualTo(owner(today).queryForList(EVERYTHING_DERIVED, String.class));
        assertThat(count("project")).isEqualTo(projects).isPositive();
        assertThat(owner.queryForList("select status from project_on(date '2026-11-24')", String.class))
                .contains("RUNNING", "IN_REVIEW");
        var app = new JdbcTemplate(new DriverManagerDataSource(database.url(), database.app(), database.appPassword()));
        assertThat(app.update("update person set name = name || '.'")).isPositive();
        assertThat(app.queryForObject(
                        "select count(*) from audit_entry where table_name = 'person' and action = 'U'", Long.class))
                .isEqualTo(count("person"));
    }

    @Test
    void whatIsKeptOfProjectsIsWrittenAnewWhenItIsDerivedOtherwise() {
        restore();
        migrateAgain();
        owner.update("delete from project_event");

        migrateAgain();
        assertThat(count("project_event")).isZero();

        owner.execute("create function derived_otherwise() returns int language sql return 1");
        migrateAgain();
        assertThat(count("project_event")).isPositive();
    }

    @Test
    void aDatabaseOfASnapshotIsRefusedWithWhatToDo() {
        migrations.migrate(flyway(database));
        owner.update("update flyway_schema_history set version = '202611220010' where installed_rank = 1");

        assertThatThrownBy(() -> migrations.migrate(flyway(database)))
                .hasMessageContaining("a snapshot of Tweespan before 1.0")
                .satisfies(refused -> assertThat(new NoDatabaseFailureAnalyzer()
                                .analyze(new IllegalStateException(refused))
                                .getAction())
                        .contains("docs/operations.md"));
    }

    @Test
    void aDatabaseOfANewerReleaseIsRefused() {
        migrations.migrate(flyway(database));
        owner.update("update flyway_schema_history set version = '999901010000' where installed_rank ="
                + " (select max(installed_rank) from flyway_schema_history where version is not null)");

        assertThatThrownBy(() -> migrations.migrate(flyway(database))).hasMessageContaining("newer release");
    }

    private void restore() {
        try (InputStream dump = new GZIPInputStream(getClass().getResourceAsStream("/tables/before.sql.gz"))) {
            String statements = new String(dump.readAllBytes(), StandardCharsets.UTF_8);
            owner.execute(statements.replaceAll("(?m)^\\\\.*\n", "")); // what only psql understands
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A repeatable file runs again when it changed; here each of them, as if all had. */
    private void migrateAgain() {
        owner.update("update flyway_schema_history set checksum = 0 where version is null");
        migrations.migrate(flyway(database));
    }

    private Flyway flyway(TestServer.Database on) {
        FluentConfiguration configuration = Flyway.configure()
                .dataSource(on.url(), on.owner(), on.ownerPassword())
                .locations("classpath:db/migration")
                .placeholders(Map.of("app_role", on.app()));
        migrations.customize(configuration);
        return configuration.load();
    }

    private long count(String table) {
        return owner.queryForObject("select count(*) from " + table, Long.class);
    }

    private static JdbcTemplate owner(TestServer.Database of) {
        return new JdbcTemplate(new DriverManagerDataSource(of.url(), of.owner(), of.ownerPassword()));
    }
}
