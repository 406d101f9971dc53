package nl.tweespan.nodes;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The cable between the nodes and their database, which is pulled out, held and put back. Only this machine reaches it. */
final class Cable implements AutoCloseable {

    private final int database;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final Object thaw = new Object();
    private final ServerSocket plug = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
    private volatile boolean frozen;
    private volatile boolean out;

    /** @param database the port on which it answers */
    Cable(int database) throws IOException {
        this.database = database;
        run(this::accept);
    }

    int port() {
        return plug.getLocalPort();
    }

    /** Every connection breaks, and a new one does so at once. */
    void cut() throws IOException {
        out = true;
        for (Socket socket : open) {
            socket.close();
        }
        open.clear();
    }

    /** Nothing that was sent arrives, and nobody is told. */
    void freeze() {
        frozen = true;
    }

    /** As if nothing had been. */
    void restore() {
        out = false;
        thaw();
    }

    @Override
    public void close() throws IOException {
        plug.close();
        cut();
        thaw();
    }

    private void thaw() {
        synchronized (thaw) {
            frozen = false;
            thaw.notifyAll();
        }
    }

    private void accept() throws IOException {
        while (!plug.isClosed()) {
            Socket client = plug.accept();
            if (out) {
                client.close();
            } else {
                open.add(client);
                run(() -> connect(client));
            }
        }
    }

    private void connect(Socket client) throws IOException {
        Socket server = new Socket(InetAddress.getLoopbackAddress(), database);
        open.add(server);
        run(() -> pass(client, server));
        pass(server, client);
    }

    private void pass(Socket from, Socket to) throws IOException {
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            byte[] bytes = new byte[16_384];
            for (int count = in.read(bytes); count >= 0; count = in.read(bytes)) {
                awaitThaw();
                out.write(bytes, 0, count);
            }
        } finally {
            open.remove(from);
            open.remove(to);
        }
    }

    private void awaitThaw() throws IOException {
        synchronized (thaw) {
            while (frozen) {
                try {
                    thaw.wait();
                } catch (InterruptedException stop) {
                    throw new IOException(stop);
                }
            }
        }
    }

    /** Something that ends when a socket is closed. */
    private interface Work {

        void run() throws IOException;
    }

    private static void run(Work work) {
        Thread thread = new Thread(() -> {
            try {
                work.run();
            } catch (IOException closed) {
                // by either side, or by cutting
            }
        });
        thread.setDaemon(true);
        thread.start();
    }
}
