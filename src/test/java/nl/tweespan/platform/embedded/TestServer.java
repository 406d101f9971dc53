package nl.tweespan.platform.embedded;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import nl.tweespan.platform.database.NoDatabase;

/** One embedded server for all the tests of this JVM, kept in {@code target} so that the next run need not make it again. */
public final class TestServer {

    private static final PostgresServer SERVER = start();
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final String KEPT = "_kept";
    private static final String SPARE = "_spare";
    private static final Map<String, Future<?>> NEXT = new ConcurrentHashMap<>();
    private static final ExecutorService BESIDE = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "databases");
        thread.setDaemon(true);
        return thread;
    });
    private static final String MIGRATED = "test_migrated";
    private static boolean migrated;

    private TestServer() {}

    /** A database and its two roles. */
    public record Database(String url, String owner, String ownerPassword, String app, String appPassword) {}

    /** An empty database, made as a deployment makes it. */
    public static Database freshDatabase() {
        String name = "test_" + COUNT.incrementAndGet();
        try {
            Roles.prepare(SERVER, name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return database(name);
    }

    /** A database of its own with the tables in it, once {@link #migrated} knows of one; an empty one before. */
    public static synchronized Database migratedDatabase() throws SQLException {
        if (!migrated) {
            return freshDatabase();
        }
        String name = "test_" + COUNT.incrementAndGet();
        try (Connection connection = Roles.superuser(SERVER, "postgres")) {
            give(connection, name, MIGRATED);
        }
        return database(name);
    }

    /** This one has its tables, and nothing else yet: the next need not make them again. Its connections break. */
    public static synchronized void migrated(String url) throws SQLException {
        if (!migrated) {
            copy(name(url), MIGRATED);
            migrated = true;
        }
    }

    private static Database database(String name) {
        Secrets secrets = SERVER.secrets();
        return new Database(SERVER.url(name), Roles.OWNER, secrets.owner(), Roles.APP, secrets.app());
    }

    /** Breaks every connection to the database, as a restart of the server or of a network does. */
    public static void breakConnections(String url) throws SQLException {
        try (Connection connection = Roles.superuser(SERVER, "postgres")) {
            breakConnections(connection, name(url));
        }
    }

    private static void breakConnections(Connection connection, String name) throws SQLException {
        Roles.run(
                connection,
                "select pg_terminate_backend(pid, 5000) from pg_stat_activity where datname = '" + name + "'");
    }

    /** Remembers what the database holds now, for {@link #restore}. Its connections break. */
    public static void keep(String url) throws SQLException {
        copy(name(url), name(url) + KEPT);
        prepare(name(url));
    }

    private static void copy(String name, String copy) throws SQLException {
        try (Connection connection = Roles.superuser(SERVER, "postgres")) {
            Roles.run(connection, "alter database " + name + " allow_connections false");
            breakConnections(connection, name);
            Roles.run(connection, "create database " + copy + " template " + name);
            Roles.run(connection, "alter database " + name + " allow_connections true");
        }
    }

    /** Brings back what {@link #keep} remembered. Its connections break. */
    public static void restore(String url) throws SQLException {
        String name = name(url);
        String gone = name + "_gone_" + COUNT.incrementAndGet();
        await(NEXT.get(name));
        try (Connection connection = Roles.superuser(SERVER, "postgres")) {
            Roles.run(connection, "alter database " + name + " allow_connections false");
            breakConnections(connection, name);
            Roles.run(connection, "alter database " + name + " rename to " + gone);
            Roles.run(connection, "alter database " + name + SPARE + " rename to " + name);
        }
        // a stamp that a node has seen never comes back
        try (Connection connection = Roles.superuser(SERVER, name)) {
            Roles.run(connection, "select setval('kept_stamp', " + COUNT.incrementAndGet() * 100_000L + ")");
        }
        prepare(name, "drop database " + gone);
    }

    /** A copy of what is kept, made beside the tests: to drop a database and to make one is mostly waiting. */
    private static void prepare(String name, String... after) {
        NEXT.put(name, BESIDE.submit(() -> {
            try (Connection connection = Roles.superuser(SERVER, "postgres")) {
                give(connection, name + SPARE, name + KEPT);
                for (String statement : after) {
                    Roles.run(connection, statement);
                }
            }
            return null;
        }));
    }

    private static void await(Future<?> made) {
        try {
            made.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void give(Connection connection, String name, String template) throws SQLException {
        Roles.run(connection, "create database " + name + " owner " + Roles.OWNER + " template " + template);
        Roles.run(connection, "revoke all on database " + name + " from public");
        Roles.run(connection, "grant connect on database " + name + " to " + Roles.APP);
    }

    private static String name(String url) {
        return url.replaceFirst(".*/([^/?]+).*", "$1");
    }

    private static PostgresServer start() {
        PostgresServer server = firstFree();
        Runtime.getRuntime().addShutdownHook(new Thread(server::close));
        try {
            forgetEarlierRuns(server);
            signInQuickly(server);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return server;
    }

    /** The password of a server that nobody else reaches need not cost a guesser time: each class connects anew. */
    private static void signInQuickly(PostgresServer server) throws SQLException {
        try (Connection connection = Roles.superuser(server, "postgres")) {
            Roles.run(connection, "alter role postgres set scram_iterations = 1");
            Roles.run(connection, "set scram_iterations = 1");
            Roles.run(
                    connection,
                    "alter role postgres password '" + server.secrets().superuser() + "'");
        }
    }

    /** Two builds may run at once in one folder. */
    private static PostgresServer firstFree() {
        for (int number = 1; number < 9; number++) {
            try {
                return PostgresServer.start(Path.of("target", "postgres-" + number), Settings.FAST);
            } catch (NoDatabase taken) {
                continue;
            }
        }
        throw new IllegalStateException("eight builds are using the servers in target");
    }

    private static void forgetEarlierRuns(PostgresServer server) throws SQLException {
        try (Connection connection = Roles.superuser(server, "postgres")) {
            List<String> earlier = new ArrayList<>();
            try (Statement statement = connection.createStatement();
                    ResultSet rows =
                            statement.executeQuery("select datname from pg_database where datname like 'test\\_%'")) {
                while (rows.next()) {
                    earlier.add(rows.getString(1));
                }
            }
            for (String name : earlier) {
                Roles.run(connection, "drop database " + name + " with (force)");
            }
        }
    }
}
