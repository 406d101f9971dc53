package nl.tweespan.platform.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.SQLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A running PostgreSQL server of our own. */
final class PostgresServer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(PostgresServer.class);

    private final DataLock lock;
    private final Cluster cluster;
    private final Secrets secrets;
    private final int port;

    private PostgresServer(DataLock lock, Cluster cluster, Secrets secrets, int port) {
        this.lock = lock;
        this.cluster = cluster;
        this.secrets = secrets;
        this.port = port;
    }

    /** Starts the server of the folder, making it at the first start; takes over what a killed Tweespan left behind. */
    static PostgresServer start(Path folder, Settings settings) {
        try {
            Path home = OwnerOnly.folder(folder.toAbsolutePath()).toRealPath();
            DataLock lock = DataLock.take(home);
            try {
                return start(home, settings, lock);
            } catch (IOException | SQLException | RuntimeException e) {
                lock.close();
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The embedded PostgreSQL does not start: " + e.getMessage(), e);
        } catch (SQLException e) {
            throw new IllegalStateException("The embedded PostgreSQL cannot be prepared", e);
        }
    }

    private static PostgresServer start(Path home, Settings settings, DataLock lock) throws IOException, SQLException {
        Secrets secrets = Secrets.in(home);
        Cluster cluster = new Cluster(home, new Program(Binaries.in(home.resolve("binaries"))));
        cluster.make(secrets);
        cluster.stopOrphan();
        int port = freePort();
        cluster.start(settings.options(port));
        PostgresServer server = new PostgresServer(lock, cluster, secrets, port);
        try {
            Roles.prepare(server, Roles.DATABASE);
        } catch (SQLException e) {
            server.close();
            throw e;
        }
        LOG.info("Embedded PostgreSQL answers on 127.0.0.1:{}; its data is in {}", port, home);
        return server;
    }

    String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    Secrets secrets() {
        return secrets;
    }

    /** Waits until every commit is safely down, then lets go of the data. */
    @Override
    public void close() {
        try (lock) {
            cluster.stop();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
