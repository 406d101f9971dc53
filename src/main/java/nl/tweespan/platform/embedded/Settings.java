package nl.tweespan.platform.embedded;

import java.util.ArrayList;
import java.util.List;

/** How the server runs. Given at each start, so that no file in the data directory can weaken it. */
enum Settings {
    /** Every acknowledged commit is on disk. The library's own defaults lose thousands of them in a crash. */
    DURABLE("on", 100),
    /** For tests, whose data nobody misses. */
    FAST("off", 300);

    private final String sync;
    private final int connections;

    Settings(String sync, int connections) {
        this.sync = sync;
        this.connections = connections;
    }

    /** The options of {@code postgres}; only this machine may connect. */
    String options(int port) {
        List<String> options = new ArrayList<>();
        options.add("-p " + port);
        options.add("-c listen_addresses=127.0.0.1");
        options.add("-c unix_socket_directories=");
        options.add("-c fsync=" + sync);
        options.add("-c synchronous_commit=" + sync);
        options.add("-c full_page_writes=" + sync);
        options.add("-c max_connections=" + connections);
        return String.join(" ", options);
    }
}
