package nl.tweespan.platform.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The programs of the embedded PostgreSQL, unpacked once for all servers of the tests. */
final class Unpacked {

    static final Path PLACE = Path.of("target", "postgres-1", "binaries").toAbsolutePath();

    private Unpacked() {}

    /** Lets a server whose data stands in this folder find them there. */
    static void in(Path home) throws IOException {
        Path binaries = home.resolve("binaries");
        if (!Files.exists(binaries)) {
            Files.createSymbolicLink(binaries, Files.createDirectories(PLACE));
        }
    }
}
