package nl.tweespan.platform;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.startup.Tomcat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Connections that send a body slowly do not stop the server; a Tomcat with eight threads stands for one with 200. */
class SlowBodiesTests {

    private static final int THREADS = 8;

    private final Tomcat tomcat = new Tomcat();
    private final List<Socket> slow = new ArrayList<>();

    @TempDir
    Path home;

    @BeforeEach
    void start() throws LifecycleException {
        tomcat.setBaseDir(home.toString());
        tomcat.setPort(0);
        tomcat.getConnector().setProperty("maxThreads", "" + THREADS);
        tomcat.getConnector().setProperty("minSpareThreads", "" + THREADS);
        Context context = tomcat.addContext("", home.toString());
        Tomcat.addServlet(context, "forms", new Forms());
        context.addServletMappingDecoded("/*", "forms");
        context.getPipeline().addValve(new SlowBodies(THREADS));
        tomcat.start();
    }

    @AfterEach
    void stop() throws Exception {
        for (Socket socket : slow) {
            socket.close();
        }
        tomcat.stop();
        tomcat.destroy();
    }

    @Test
    void othersAreAnsweredWhileManySendTheirBodiesSlowly() throws Exception {
        for (int connection = 0; connection < THREADS * 4; connection++) {
            sendSlowly("Content-Length: 1000\r\n");
        }
        assertThat(send("GET", "")).isEqualTo("read 0");
        assertThat(send("POST", "name=" + "x".repeat(100))).isEqualTo("read 100");
        assertThat(send("POST", "name=" + "x".repeat(100_000))).isEqualTo("read 100000");
    }

    @Test
    void bodiesWithoutALengthAreNoWayAround() throws Exception {
        for (int connection = 0; connection < THREADS * 4; connection++) {
            sendSlowly("Transfer-Encoding: chunked\r\n");
        }
        assertThat(send("GET", "")).isEqualTo("read 0");
    }

    @Test
    void aBodyThatNobodyReadsHoldsNoThread() throws Exception {
        for (int connection = 0; connection < THREADS * 4; connection++) {
            sendSlowly("Content-Length: 1000\r\nX-Unread: yes\r\n");
        }
        assertThat(send("GET", "")).isEqualTo("read 0");
    }

    private void sendSlowly(String headers) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), port());
        socket.getOutputStream()
                .write(("POST / HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                                + headers + "\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
        slow.add(socket);
    }

    private String send(String method, String body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port() + "/"))
                .timeout(Duration.ofSeconds(5))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
    }

    private int port() {
        return tomcat.getConnector().getLocalPort();
    }

    private static final class Forms extends HttpServlet {

        private static final long serialVersionUID = 1;

        @Override
        protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
            String name = request.getHeader("X-Unread") == null ? request.getParameter("name") : null;
            response.getWriter().print("read " + (name == null ? 0 : name.length()));
        }
    }
}
