package nl.tweespan.platform.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import nl.tweespan.platform.database.NoDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code kill -9} leaves behind, and that nothing acknowledged is lost by it. */
class KilledTweespanTests {

    @TempDir
    static Path home;

    Process tweespan;
    BufferedReader printed;

    @BeforeEach
    void startWriting() throws IOException {
        Unpacked.in(home);
        String java = ProcessHandle.current().info().command().orElseThrow();
        tweespan = new ProcessBuilder(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        BusyTweespan.class.getName(),
                        home.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        printed = tweespan.inputReader();
    }

    @AfterEach
    void leaveNothingRunning() throws InterruptedException {
        kill();
        PostgresServer.start(home, Settings.DURABLE).close();
    }

    @Test
    void theServerThatOutlivedItIsStoppedAndStartedAnew() throws Exception {
        acknowledged(300);
        assertThatThrownBy(() -> PostgresServer.start(home, Settings.DURABLE))
                .isInstanceOf(NoDatabase.class)
                .hasMessageContaining("Another Tweespan is using the data");

        kill();
        int last = lastAcknowledged();
        Postmaster orphan = new Postmaster(home.resolve("postgres").toRealPath());
        assertThat(orphan.alive()).isTrue();
        assertThat(rowsAfterRestart(last)).isEqualTo(last);
        assertThat(orphan.alive()).isFalse();
    }

    @Test
    void aServerKilledWithItRecoversEveryAcknowledgedRow() throws Exception {
        acknowledged(300);
        ProcessHandle server =
                new Postmaster(home.resolve("postgres").toRealPath()).process().orElseThrow();
        server.descendants().forEach(ProcessHandle::destroyForcibly);
        server.destroyForcibly();
        kill();
        int last = lastAcknowledged();
        assertThat(rowsAfterRestart(last)).isEqualTo(last);
    }

    /** By its handle, because {@code Process.destroyForcibly()} also throws away what was printed. */
    private void kill() throws InterruptedException {
        tweespan.toHandle().destroyForcibly();
        tweespan.waitFor();
    }

    private void acknowledged(int rows) throws IOException {
        for (String line = printed.readLine(); line != null; line = printed.readLine()) {
            if (line.equals("acknowledged " + rows)) {
                return;
            }
        }
        throw new AssertionError("the writing process ended early");
    }

    /** The process printed on until it died; a half line was not read as acknowledged by anybody. */
    private int lastAcknowledged() throws IOException {
        return printed.lines()
                .filter(line -> line.matches("acknowledged \\d+"))
                .mapToInt(line -> Integer.parseInt(line.substring("acknowledged ".length())))
                .max()
                .orElse(300);
    }

    /** How many of the acknowledged rows are there; the table is gone afterwards. */
    private static int rowsAfterRestart(int last) throws SQLException {
        try (PostgresServer again = PostgresServer.start(home, Settings.DURABLE);
                Connection connection = Roles.superuser(again, Roles.DATABASE);
                Statement statement = connection.createStatement()) {
            int found;
            try (ResultSet rows =
                    statement.executeQuery("select count(distinct number) from written where number <= " + last)) {
                rows.next();
                found = rows.getInt(1);
            }
            statement.execute("drop table written");
            return found;
        }
    }
}
