package nl.tweespan.platform.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What {@code postmaster.pid} tells about the server of a data directory. */
record Postmaster(Path data, Path file) {

    Postmaster(Path data) {
        this(data, data.resolve("postmaster.pid"));
    }

    boolean recorded() {
        return Files.exists(file);
    }

    /** Whether the recorded process is alive and the server of this very directory: the system gives numbers out again. */
    boolean alive() throws IOException {
        return process().filter(this::serves).isPresent();
    }

    /**
     * Takes a record away that names somebody else's process, which would keep the server from starting. The record of a
     * dead process stays: the server knows what to do with it.
     */
    void forgetStranger() throws IOException {
        if (process().filter(process -> !serves(process)).isPresent()) {
            Files.delete(file);
        }
    }

    Optional<ProcessHandle> process() throws IOException {
        List<String> lines = recorded() ? Files.readAllLines(file) : List.of();
        return lines.isEmpty()
                ? Optional.empty()
                : ProcessHandle.of(Long.parseLong(lines.get(0).strip())).filter(ProcessHandle::isAlive);
    }

    private boolean serves(ProcessHandle process) {
        boolean postgres = process.info().command().orElse("").endsWith("postgres");
        boolean here = process.info()
                .arguments()
                .map(arguments -> Arrays.asList(arguments).contains(data.toString()))
                .orElse(true);
        return postgres && here;
    }
}
