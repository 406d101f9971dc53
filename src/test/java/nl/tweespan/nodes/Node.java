package nl.tweespan.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import javax.management.MBeanServerConnection;
import javax.management.ObjectName;
import javax.management.remote.JMXConnector;
import javax.management.remote.JMXConnectorFactory;
import javax.management.remote.JMXServiceURL;
import nl.tweespan.platform.embedded.Guarded;
import nl.tweespan.platform.embedded.TestServer;
import org.awaitility.Awaitility;

/** A Tweespan in a Java machine of its own. */
final class Node implements AutoCloseable {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final int port = free();
    private final int jmx = free();
    private final Path log;
    private final Guarded process;

    /**
     * Begins to start it; {@link #awaitReady} before it is used.
     *
     * @param database the port on which it is reached
     * @param pool the most connections
     */
    Node(String name, TestServer.Database at, int database, int pool, boolean quick) throws IOException {
        log = Files.createDirectories(Path.of("target", "nodes")).resolve(name + ".log");
        Files.deleteIfExists(log);
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m", "-XX:+UseSerialGC"));
        if (quick) {
            command.addAll(List.of("-XX:TieredStopAtLevel=1"));
        }
        command.addAll(List.of(
                "-Dcom.sun.management.jmxremote.port=" + jmx,
                "-Dcom.sun.management.jmxremote.rmi.port=" + jmx,
                "-Dcom.sun.management.jmxremote.host=127.0.0.1",
                "-Djava.rmi.server.hostname=127.0.0.1",
                "-Dcom.sun.management.jmxremote.authenticate=false",
                "-Dcom.sun.management.jmxremote.ssl=false",
                "-cp",
                Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                        .filter(entry -> !entry.endsWith("test-classes"))
                        .collect(Collectors.joining(File.pathSeparator)),
                "nl.tweespan.TweespanApplication",
                "--spring.profiles.active=demo",
                "--spring.main.banner-mode=off",
                "--tweespan.demo.projects=false",
                "--server.address=127.0.0.1",
                "--server.port=" + port,
                "--spring.datasource.url=" + at.url().replaceFirst(":\\d+/", ":" + database + "/"),
                "--spring.datasource.username=" + at.app(),
                "--spring.datasource.password=" + at.appPassword(),
                "--spring.datasource.hikari.maximum-pool-size=" + pool,
                "--spring.datasource.hikari.register-mbeans=true",
                "--spring.flyway.user=" + at.owner(),
                "--spring.flyway.password=" + at.ownerPassword()));
        process = Guarded.start(log, command);
    }

    String url(String path) {
        return "http://127.0.0.1:" + port + path;
    }

    Node awaitReady() {
        Awaitility.await()
                .atMost(Duration.ofMinutes(4))
                .pollInterval(Duration.ofMillis(100))
                .until(() -> !process.running() || answers("/actuator/health/readiness"));
        assertThat(process.running()).as("a node started; see " + log).isTrue();
        return this;
    }

    /** Whether the page is given at all. */
    boolean answers(String path) {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(url(path)))
                    .timeout(Duration.ofSeconds(20))
                    .build();
            return HTTP.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException starting) {
            return false;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** What the pool says of its connections. */
    record Pool(int active, int waiting, int total) {}

    Pool pool() throws Exception {
        JMXServiceURL url = new JMXServiceURL("service:jmx:rmi:///jndi/rmi://127.0.0.1:" + jmx + "/jmxrmi");
        try (JMXConnector connector = JMXConnectorFactory.connect(url)) {
            MBeanServerConnection server = connector.getMBeanServerConnection();
            ObjectName pool = server.queryNames(new ObjectName("com.zaxxer.hikari:type=Pool (*)"), null)
                    .iterator()
                    .next();
            return new Pool(
                    (Integer) server.getAttribute(pool, "ActiveConnections"),
                    (Integer) server.getAttribute(pool, "ThreadsAwaitingConnection"),
                    (Integer) server.getAttribute(pool, "TotalConnections"));
        }
    }

    /** Nothing is at work, so nothing may hold a connection. */
    void expectIdlePool(String when) {
        Awaitility.await("an idle pool " + when).atMost(Duration.ofSeconds(10)).untilAsserted(() -> {
            Pool pool = pool();
            assertThat(pool.active()).as(pool.toString()).isZero();
            assertThat(pool.waiting()).as(pool.toString()).isZero();
        });
    }

    private static int free() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new IllegalStateException(none);
        }
    }

    @Override
    public void close() throws IOException {
        process.close();
    }
}
