package nl.tweespan.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** What a process and its children have had of the processor, and of memory: Linux tells it in {@code /proc}. */
record Processor(long pid) {

    /** Microseconds of the process and of its children, those that ended too. A tick is ten milliseconds. */
    long micros() throws IOException {
        long ticks = 0;
        try (Stream<Path> all = Files.list(Path.of("/proc"))) {
            for (Path each : (Iterable<Path>)
                    all.filter(path -> path.getFileName().toString().matches("\\d+"))::iterator) {
                String[] fields = stat(each);
                if (fields.length == 0) {
                    continue;
                }
                boolean itself = each.getFileName().toString().equals(String.valueOf(pid));
                if (itself || Long.parseLong(fields[1]) == pid) {
                    ticks += Long.parseLong(fields[11]) + Long.parseLong(fields[12]);
                    ticks += itself ? Long.parseLong(fields[13]) + Long.parseLong(fields[14]) : 0;
                }
            }
        }
        return ticks * 10_000;
    }

    /** Microseconds that a virtual machine has spent on compiling: its compilers' threads, which live as long as it does. */
    long compiling() throws IOException {
        long ticks = 0;
        try (Stream<Path> threads = Files.list(Path.of("/proc/" + pid + "/task"))) {
            for (Path each : (Iterable<Path>) threads::iterator) {
                String[] fields = compiles(each) ? stat(each) : new String[0];
                ticks += fields.length == 0 ? 0 : Long.parseLong(fields[11]) + Long.parseLong(fields[12]);
            }
        }
        return ticks * 10_000;
    }

    private static boolean compiles(Path thread) {
        try {
            return Files.readString(thread.resolve("comm")).matches("C[12] Compiler.*\\n");
        } catch (IOException ended) {
            return false;
        }
    }

    /** What follows the name of the program or thread; nothing of one that has just ended. */
    private static String[] stat(Path process) {
        try {
            String line = Files.readString(process.resolve("stat"));
            return line.substring(line.lastIndexOf(')') + 2).split(" ");
        } catch (IOException ended) {
            return new String[0];
        }
    }

    /** Megabytes that are in memory. */
    long megabytes() throws IOException {
        return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
                .filter(line -> line.startsWith("VmRSS"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(0);
    }
}
