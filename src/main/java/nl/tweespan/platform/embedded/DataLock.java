package nl.tweespan.platform.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import nl.tweespan.platform.database.NoDatabase;
import org.jspecify.annotations.Nullable;

/** Tells whether a living Tweespan uses the data; the system lets go of it when that process ends, however it ends. */
final class DataLock implements AutoCloseable {

    private final FileChannel channel;

    private DataLock(FileChannel channel) {
        this.channel = channel;
    }

    static DataLock take(Path home) throws IOException {
        DataLock lock = tryTake(home);
        if (lock == null) {
            throw new NoDatabase(
                    "Another Tweespan is using the data in " + home + ".",
                    "Stop it first, or give this one its own folder with --tweespan.data-dir=…");
        }
        return lock;
    }

    /** Null when another one holds it. */
    static @Nullable DataLock tryTake(Path home) throws IOException {
        FileChannel channel =
                FileChannel.open(home.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = lock(channel);
        if (lock == null) {
            channel.close();
            return null;
        }
        return new DataLock(channel);
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
