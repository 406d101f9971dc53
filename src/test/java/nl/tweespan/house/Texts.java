package nl.tweespan.house;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The message files, read as they stand. */
final class Texts {

    private static final String FOLDER = "src/main/resources/messages";
    private static final Pattern KEY = Pattern.compile("(?m)^([\\w.-]+)\\s*=");

    private Texts() {}

    /** The rooms that have messages, by name. */
    static Stream<String> rooms() {
        return Sources.below(FOLDER, ".properties").stream()
                .map(file -> file.path().getFileName().toString().replaceFirst("(_nl)?\\.properties$", ""))
                .distinct();
    }

    /** @param language empty for English, {@code _nl} for Dutch */
    static Map<String, String> of(String room, String language) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(read(file(room, language))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.stringPropertyNames().stream().collect(Collectors.toMap(key -> key, properties::getProperty));
    }

    static List<String> declared(String room, String language) {
        return KEY.matcher(read(file(room, language)))
                .results()
                .map(hit -> hit.group(1))
                .toList();
    }

    private static Path file(String room, String language) {
        return Path.of(FOLDER, room + language + ".properties");
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
