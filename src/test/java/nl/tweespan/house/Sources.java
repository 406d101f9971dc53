package nl.tweespan.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The files of the house as text. */
record Sources(Path path, String text) {

    /** The files below a folder whose names end so; none when there is no such folder. */
    static List<Sources> below(String folder, String end) {
        Path root = Path.of(folder);
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(end))
                    .sorted()
                    .map(Sources::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Sources read(Path path) {
        try {
            return new Sources(path, Files.readString(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    long lines() {
        return text.lines().count();
    }

    /** Every place where the pattern occurs, as file, line and text. */
    Stream<String> places(Pattern pattern) {
        Matcher found = pattern.matcher(text);
        return found.results().map(hit -> path + ":" + lineAt(hit.start()) + " " + hit.group());
    }

    private long lineAt(int offset) {
        return text.substring(0, offset).chars().filter(c -> c == '\n').count() + 1;
    }
}
