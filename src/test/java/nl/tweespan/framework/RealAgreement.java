package nl.tweespan.framework;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import nl.tweespan.definition.Definition;
import nl.tweespan.definition.reading.DefinitionReader;

/** The real agreement of ZGT and UT. */
public final class RealAgreement {

    public static final String FILE = "ut-zgt-2019.yaml";

    private RealAgreement() {}

    public static String text() {
        try (InputStream file = RealAgreement.class.getResourceAsStream("/agreements/" + FILE)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public static Definition definition() {
        return new DefinitionReader().read(FILE, text());
    }
}
