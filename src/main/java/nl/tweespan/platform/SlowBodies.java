package nl.tweespan.platform;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.apache.coyote.InputBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;

/**
 * Lets no more threads wait for the bodies of requests than it can spare. Tomcat gives each request a thread as soon as its
 * header is there, and starts its patience anew with each byte: as many connections as there are threads, each sending a byte
 * now and then, stop the server. Here only some may wait at once, fewer from one address, and each body has an end.
 */
class SlowBodies extends ValveBase {

    private static final Duration LONGEST = Duration.ofSeconds(15);

    /** Bytes a second below which a long body, such as a file, is given up. */
    private static final long SLOWEST = 100_000;

    /** How long any request may wait before it counts as slow. */
    private static final Duration GRACE = Duration.ofMillis(250);

    private final CountDownLatch never = new CountDownLatch(1);
    private final Semaphore everybody;
    private final int perAddress;
    private final ConcurrentHashMap<String, Integer> waiting = new ConcurrentHashMap<>();

    /** @param threads how many the server has */
    SlowBodies(int threads) {
        super(true);
        this.everybody = new Semaphore(Math.max(1, threads / 2));
        this.perAddress = Math.max(1, threads / 8);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        org.apache.coyote.Request under = request.getCoyoteRequest();
        long length = under.getContentLengthLong();
        boolean chunked = under.getMimeHeaders().getValue("Transfer-Encoding") != null;
        if (length <= 0 && !chunked) {
            getNext().invoke(request, response);
            return;
        }
        InputBuffer body = under.getInputBuffer();
        under.setInputBuffer(new Timed(under, body, request.getRemoteAddr()));
        try {
            getNext().invoke(request, response);
        } finally {
            under.setInputBuffer(body);
            if (!request.isAsync() && under.getBytesRead() < length) {
                // what nobody read Tomcat would read to its end, at the sender's pace, to use the connection again
                under.action(ActionCode.DISABLE_SWALLOW_INPUT, null);
            }
        }
    }

    /** A body that must be there in time. */
    private final class Timed implements InputBuffer {

        private final org.apache.coyote.Request request;
        private final InputBuffer body;
        private final String address;
        private final long end;

        Timed(org.apache.coyote.Request request, InputBuffer body, String address) {
            this.request = request;
            this.body = body;
            this.address = address;
            this.end = System.nanoTime()
                    + LONGEST.plusSeconds(Math.max(0, request.getContentLengthLong()) / SLOWEST)
                            .toNanos();
        }

        @Override
        public int doRead(ApplicationBufferHandler handler) throws IOException {
            if (System.nanoTime() > end) {
                throw new SocketTimeoutException("the body of the request takes too long");
            }
            if (arrives()) {
                return body.doRead(handler);
            }
            begin();
            try {
                return body.doRead(handler);
            } finally {
                finish();
            }
        }

        /** Whether something is there, or comes at once as it does of every browser; looks without waiting in the read. */
        private boolean arrives() throws IOException {
            long grace = System.nanoTime() + GRACE.toNanos();
            do {
                request.action(ActionCode.AVAILABLE, Boolean.TRUE);
                if (request.getAvailable() > 0) {
                    return true;
                }
                pause();
            } while (System.nanoTime() < grace);
            return false;
        }

        private void pause() throws IOException {
            try {
                never.await(10, TimeUnit.MILLISECONDS);
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
                throw new InterruptedIOException("the server stops");
            }
        }

        private void begin() throws IOException {
            if (!everybody.tryAcquire()) {
                throw new IOException("too many requests wait for their bodies");
            }
            if (waiting.merge(address, 1, Integer::sum) > perAddress) {
                finish();
                throw new IOException("too many requests of this address wait for their bodies");
            }
        }

        private void finish() {
            waiting.computeIfPresent(address, (key, count) -> count > 1 ? count - 1 : null);
            everybody.release();
        }

        @Override
        public int available() {
            return body.available();
        }
    }
}
