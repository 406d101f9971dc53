package nl.tweespan.framework;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import nl.tweespan.framework.definition.Definition;
import nl.tweespan.framework.reading.DefinitionReader;

/** The real agreement of ZGT and UT. */
public final class Agreement {

    public static final String FILE = "ut-zgt-2019.yaml";

    private Agreement() {}

    public static String text() {
        try (InputStream file = Agreement.class.getResourceAsStream("/agreements/" + FILE)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public static Definition definition() {
        return new DefinitionReader().read(FILE, text());
    }
}
