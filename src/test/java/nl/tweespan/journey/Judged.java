package nl.tweespan.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/** What was judged in this run of the tests, on file: they run in two Java machines, and one of them judges for both. */
final class Judged {

    private static final Path LOOKS = Path.of(
            "target",
            "journeys",
            "judged-" + System.getProperty("tests.run", UUID.randomUUID().toString()));

    private Judged() {}

    /** Whether nobody asked this of the look before. */
    static boolean first(String look) {
        try {
            Files.createDirectories(LOOKS);
            Files.createFile(LOOKS.resolve(UUID.nameUUIDFromBytes(look.getBytes(StandardCharsets.UTF_8))
                    .toString()));
            return true;
        } catch (FileAlreadyExistsException before) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
