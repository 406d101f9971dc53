package nl.tweespan.nodes;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import nl.tweespan.platform.embedded.OwnServer;
import nl.tweespan.platform.embedded.TestServer;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.FileSystemResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.util.FileSystemUtils;

/**
 * Two nodes on one database, with a cable between them and it. In short they are two applications in the Java machine of the
 * tests, on its server; in long each has a machine of its own, and the server is of any version. The second node has a pool of one connection.
 */
final class TwoNodes implements AutoCloseable {

    static final boolean LONG = Boolean.getBoolean("two-nodes.long");
    private static final @Nullable String PROGRAMS = System.getProperty("two-nodes.postgres");
    private static final Path HOME = Path.of("target", "nodes", "postgres");

    final @Nullable OwnServer server;
    final Cable cable;
    final Node first;
    final Node second;
    private final TestServer.Database database;
    private final List<Node> others = new ArrayList<>();

    TwoNodes() throws IOException, SQLException {
        FileSystemUtils.deleteRecursively(HOME);
        server = LONG
                ? OwnServer.start(
                        HOME,
                        PROGRAMS == null || PROGRAMS.isEmpty()
                                ? null
                                : Path.of(PROGRAMS).getParent())
                : null;
        database = fresh("together");
        cable = new Cable(port());
        first = new Node("first", database, cable.port(), 10, LONG);
        first.awaitReady(); // for it makes the tables and the accounts
        second = new Node("second", database, cable.port(), Integer.getInteger("two-nodes.pool", 1), LONG);
        second.awaitReady();
    }

    private TestServer.Database fresh(String name) throws SQLException {
        return server == null ? TestServer.migratedDatabase() : server.database(name);
    }

    /** The node that has its turn. */
    Node turn(int number) {
        return number % 2 == 0 ? first : second;
    }

    /** A node that has a database to itself, for comparison. */
    Node alone(TestServer.Database own) throws IOException {
        Node node = new Node("alone", own, port(own), 10, LONG);
        others.add(node);
        return node.awaitReady();
    }

    TestServer.Database another() throws SQLException {
        return fresh("alone");
    }

    TestServer.Database database() {
        return database;
    }

    private int port() {
        return port(database);
    }

    private static int port(TestServer.Database at) {
        return Integer.parseInt(at.url().replaceFirst(".*:(\\d+)/.*", "$1"));
    }

    /** Straight to the database, by no cable. */
    static JdbcClient sql(TestServer.Database at) {
        return JdbcClient.create(new DriverManagerDataSource(at.url(), at.app(), at.appPassword()));
    }

    /** The same person in other browsers: signing in so often would only show how slow a password is checked. */
    List<Person> browsers(Person of, int count) {
        JdbcClient sql = sql(database);
        String id = new String(Base64.getDecoder().decode(of.session()), StandardCharsets.UTF_8);
        List<Person> people = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            String key = UUID.randomUUID().toString();
            String copy = UUID.randomUUID().toString();
            sql.sql("""
                            insert into spring_session (primary_id, session_id, creation_time, last_access_time,
                                max_inactive_interval, expiry_time, principal_name)
                            select ?, ?, creation_time, last_access_time, max_inactive_interval, expiry_time, principal_name
                            from spring_session where session_id = ?
                            """).params(key, copy, id).update();
            sql.sql("""
                            insert into spring_session_attributes (session_primary_id, attribute_name, attribute_bytes)
                            select ?, a.attribute_name, a.attribute_bytes from spring_session_attributes a
                            join spring_session s on s.primary_id = a.session_primary_id where s.session_id = ?
                            """).params(key, id).update();
            people.add(Person.withSession(cookie(copy)));
        }
        return people;
    }

    /** Browsers with a session that nobody gave them. */
    static List<Person> strangers(int count) {
        List<Person> strangers = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            strangers.add(Person.withSession(cookie(UUID.randomUUID().toString())));
        }
        return strangers;
    }

    private static String cookie(String session) {
        return Base64.getEncoder().encodeToString(session.getBytes(StandardCharsets.UTF_8));
    }

    static String agreement() throws IOException {
        return new FileSystemResource("src/test/resources/definitions/brug-2026.yaml")
                .getContentAsString(StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws Exception {
        for (Node node : others) {
            node.close();
        }
        second.close();
        first.close();
        cable.close();
        if (server != null) {
            server.close();
        }
    }
}
