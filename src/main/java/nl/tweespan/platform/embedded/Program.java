package nl.tweespan.platform.embedded;

import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs a program of PostgreSQL. */
final class Program {

    private final Path binaries;

    Program(Path binaries) {
        this.binaries = binaries;
    }

    /** Runs to the end; refuses with what the program printed when it failed. */
    void run(String name, String... arguments) throws IOException {
        List<String> command = command(name, arguments);
        Path printed = Files.createTempFile("tweespan-" + name, ".log");
        try {
            // to a file: the server would inherit a pipe and keep it open
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(printed.toFile())
                    .start();
            if (process.waitFor() != 0) {
                throw new IOException(
                        name + " failed: " + Files.readString(printed).strip());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(name + " was interrupted", e);
        } finally {
            Files.deleteIfExists(printed);
        }
    }

    private List<String> command(String name, String... arguments) {
        List<String> command = new ArrayList<>();
        if (LinuxUtils.isUnshareAvailable()) {
            // PostgreSQL refuses to run as root; in a user namespace of its own it is nobody
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(binaries.resolve("bin").resolve(name).toString());
        command.addAll(List.of(arguments));
        return command;
    }
}
