package nl.tweespan.platform.embedded;

import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;

/** A PostgreSQL of any version with which a test does as it likes; it goes with the test, however that ends. */
public final class OwnServer implements AutoCloseable {

    private final Path home;
    private final Path programs;
    private final Secrets secrets;
    private final int port;
    private Guarded process;

    private OwnServer(Path home, Path programs) throws IOException {
        this.home = OwnerOnly.folder(home.toAbsolutePath()).toRealPath();
        this.programs = programs;
        this.secrets = Secrets.in(this.home);
        new Cluster(this.home, new Program(programs)).make(secrets);
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            this.port = free.getLocalPort();
        }
        this.process = run();
    }

    /** @param programs the folder that holds {@code bin}; null for the embedded server */
    public static OwnServer start(Path home, @Nullable Path programs) throws IOException {
        return new OwnServer(home, programs == null ? Binaries.in(Unpacked.PLACE) : programs);
    }

    /** An empty database, made as a deployment makes it. */
    public TestServer.Database database(String name) throws SQLException {
        try (Connection connection = superuser()) {
            for (String role : List.of(Roles.OWNER, Roles.APP)) {
                String password = role.equals(Roles.OWNER) ? secrets.owner() : secrets.app();
                Roles.run(connection, "drop database if exists " + name + " with (force)");
                Roles.run(
                        connection,
                        "do $$ begin if to_regrole('" + role + "') is null then create role " + role
                                + " login; end if; end $$");
                Roles.run(connection, "alter role " + role + " password '" + password + "'");
            }
            Roles.run(connection, "create database " + name + " owner " + Roles.OWNER);
            Roles.run(connection, "revoke all on database " + name + " from public");
            Roles.run(connection, "grant connect on database " + name + " to " + Roles.APP);
        }
        String url = "jdbc:postgresql://127.0.0.1:" + port + "/" + name;
        return new TestServer.Database(url, Roles.OWNER, secrets.owner(), Roles.APP, secrets.app());
    }

    /** As its superuser. */
    public void execute(String... statements) throws SQLException {
        try (Connection connection = superuser()) {
            for (String statement : statements) {
                Roles.run(connection, statement);
            }
        }
    }

    /** What a new connection of its superuser is told. */
    public String tells(String query) throws SQLException {
        try (Connection connection = superuser();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    /** Such as {@code 15.14 (Debian 15.14-0+deb12u1)}. */
    public String version() throws SQLException {
        try (Connection connection = superuser()) {
            return connection.getMetaData().getDatabaseProductVersion();
        }
    }

    /** Stops it as an operator does, and starts it again. */
    public void restart() throws IOException {
        process.close();
        process = run();
    }

    private Guarded run() throws IOException {
        List<String> command = new ArrayList<>();
        if (LinuxUtils.isUnshareAvailable()) {
            // PostgreSQL refuses to run as root; in a user namespace of its own it is nobody
            command.addAll(List.of("unshare", "-U"));
        }
        command.addAll(List.of(
                programs.resolve("bin/postgres").toString(),
                "-D",
                home.resolve("postgres").toString()));
        command.addAll(List.of(Settings.FAST.options(port).split(" ")));
        Guarded started = Guarded.start(home.resolve("postgres.log"), command);
        Awaitility.await().atMost(Duration.ofSeconds(60)).ignoreExceptions().until(() -> {
            superuser().close();
            return true;
        });
        return started;
    }

    private Connection superuser() throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + port + "/postgres", "postgres", secrets.superuser());
    }

    @Override
    public void close() throws IOException {
        process.close();
    }
}
