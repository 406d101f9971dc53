package nl.tweespan.platform.embedded;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A process that never outlives the one that started it, not even when that one is killed: a shell beside it waits for the end
 * of its own input, which comes with the end of the starter, and then stops it.
 */
public final class Guarded implements AutoCloseable {

    private static final String GUARD = """
            trap '' INT HUP
            "$@" < /dev/null &
            child=$!
            cat > /dev/null
            kill -INT $child 2> /dev/null # PostgreSQL does not wait for its clients
            kill -TERM $child 2> /dev/null
            for second in 1 2 3 4 5 6 7 8 9 10; do kill -0 $child 2> /dev/null || exit 0; sleep 1; done
            kill -KILL $child
            """;

    private final Process guard;

    private Guarded(Process guard) {
        this.guard = guard;
    }

    /** @param log where it prints */
    public static Guarded start(Path log, List<String> command) throws IOException {
        List<String> guarded = new ArrayList<>(List.of("sh", "-c", GUARD, "guard"));
        guarded.addAll(command);
        return new Guarded(new ProcessBuilder(guarded)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start());
    }

    public boolean running() {
        return guard.isAlive() && guard.descendants().count() > 1; // the child beside cat
    }

    @Override
    public void close() throws IOException {
        guard.getOutputStream().close();
        try {
            if (!guard.waitFor(15, TimeUnit.SECONDS)) {
                guard.descendants().forEach(ProcessHandle::destroyForcibly);
                guard.destroyForcibly();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
