package nl.tweespan.platform.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import nl.tweespan.platform.database.NoDatabase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/** The data directory of a server, and the starting and stopping of what serves it. */
final class Cluster {

    private static final Logger LOG = LoggerFactory.getLogger(Cluster.class);

    /** The major version of the programs; a data directory is of one major version. */
    private static final String VERSION = "18";

    private static final String WAIT_SECONDS = "60";

    private final Path home;
    private final Path data;
    private final Program program;

    Cluster(Path home, Program program) {
        this.home = home;
        this.data = home.resolve("postgres");
        this.program = program;
    }

    /** Makes the data directory beside its place and then puts it there, so that a half-made one is never taken for real. */
    void make(Secrets secrets) throws IOException {
        if (Files.exists(data)) {
            requireVersion();
            return;
        }
        Path draft = home.resolve("postgres.draft");
        FileSystemUtils.deleteRecursively(draft);
        Path password = OwnerOnly.write(home.resolve("password.draft"), secrets.superuser());
        try {
            program.run(
                    "initdb",
                    "--pgdata=" + draft,
                    "--username=postgres",
                    "--pwfile=" + password,
                    "--auth=scram-sha-256",
                    "--encoding=UTF8",
                    "--locale=C",
                    "--locale-provider=icu",
                    "--icu-locale=nl");
        } finally {
            Files.delete(password);
        }
        Files.move(draft, data, StandardCopyOption.ATOMIC_MOVE);
    }

    private void requireVersion() throws IOException {
        String version = Files.readString(data.resolve("PG_VERSION")).strip();
        if (!version.equals(VERSION)) {
            throw new NoDatabase(
                    "The data in " + data + " is of PostgreSQL " + version + ", the embedded server is " + VERSION
                            + ".",
                    "Dump it with the Tweespan that made it and load it here, or use --tweespan.data-dir=…");
        }
    }

    /** Stops the server that outlived a killed Tweespan, gracefully, so that nothing acknowledged is lost. */
    void stopOrphan() throws IOException {
        Postmaster postmaster = new Postmaster(data);
        if (postmaster.alive()) {
            LOG.warn("A PostgreSQL server outlived its Tweespan; stopping it");
            stop();
        }
        postmaster.forgetStranger();
    }

    void start(String options) throws IOException {
        program.run(
                "pg_ctl",
                "start",
                "--wait",
                "--timeout=" + WAIT_SECONDS,
                "--pgdata=" + data,
                "--log=" + home.resolve("postgres.log"),
                "--options=" + options);
    }

    /** Waits for the last checkpoint; nothing to do for a server that is gone already. */
    void stop() throws IOException {
        if (new Postmaster(data).alive()) {
            program.run("pg_ctl", "stop", "--wait", "--timeout=" + WAIT_SECONDS, "--mode=fast", "--pgdata=" + data);
        }
    }
}
