package nl.tweespan.platform.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import nl.tweespan.platform.database.NoDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The traps of an embedded server: durability, passwords, and a data directory that nobody throws away. */
class PostgresServerTests {

    @TempDir
    static Path home;

    PostgresServer server;

    @BeforeEach
    void start() throws IOException {
        Unpacked.in(home);
        server = PostgresServer.start(home, Settings.DURABLE);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void writesEveryCommitToDisk() throws SQLException {
        assertThat(value("show fsync")).isEqualTo("on");
        assertThat(value("show synchronous_commit")).isEqualTo("on");
        assertThat(value("show full_page_writes")).isEqualTo("on");
        assertThat(value("show data_checksums")).isEqualTo("on");
    }

    @Test
    void listensToThisMachineOnly() throws SQLException {
        assertThat(value("show listen_addresses")).isEqualTo("127.0.0.1");
        assertThat(value("show unix_socket_directories")).isEmpty();
    }

    @Test
    void asksEverybodyForAPassword() throws SQLException {
        assertThat(value("select string_agg(distinct auth_method, ',') from pg_hba_file_rules"))
                .isEqualTo("scram-sha-256");
        for (String role : new String[] {"postgres", Roles.OWNER, Roles.APP}) {
            assertThatThrownBy(() -> DriverManager.getConnection(server.url(Roles.DATABASE), role, "guess"))
                    .hasMessageContaining("password authentication failed");
        }
    }

    @Test
    void keepsThePasswordsToItsOwnUser() throws Exception {
        try (Stream<Path> files = Files.list(home)) {
            assertThat(files.filter(file -> file.getFileName().toString().startsWith("secrets")))
                    .singleElement()
                    .satisfies(file -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                            .isEqualTo("rw-------"));
        }
    }

    @Test
    void sortsAsADutchReaderExpects() throws SQLException {
        assertThat(value("select string_agg(word, ' ' order by word) from unnest('{Zorg,élan,de,Aa}'::text[]) word"))
                .isEqualTo("Aa de élan Zorg");
    }

    @Test
    void keepsTheDataHoweverOldItsFilesLook() throws Exception {
        run("create table kept (id int)");
        server.close();
        FileTime longAgo = FileTime.from(Instant.now().minus(Duration.ofDays(3)));
        for (String file : new String[] {"lock", "postgres", "postgres/PG_VERSION", "binaries"}) {
            Files.setLastModifiedTime(home.resolve(file), longAgo);
        }
        start();
        assertThat(value("select count(*) from kept")).isEqualTo("0");
        assertThat(home.resolve("binaries")).isDirectoryNotContaining(file -> file.endsWith("postgres"));
    }

    @Test
    void refusesASecondTweespanOnTheSameData() {
        assertThatThrownBy(() -> PostgresServer.start(home, Settings.DURABLE))
                .isInstanceOf(NoDatabase.class)
                .hasMessageContaining("Another Tweespan is using the data in");
    }

    @Test
    void startsWhenTheSystemGaveTheNumberOfADeadServerToSomebodyElse() throws Exception {
        server.close();
        long stranger = ProcessHandle.current().pid();
        Files.writeString(home.resolve("postgres/postmaster.pid"), stranger + "\n" + home.resolve("postgres") + "\n");
        start();
        assertThat(value("select 1")).isEqualTo("1");
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = Roles.superuser(server, Roles.DATABASE)) {
            Roles.run(connection, sql);
        }
    }

    private String value(String sql) throws SQLException {
        try (Connection connection = Roles.superuser(server, Roles.DATABASE);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
