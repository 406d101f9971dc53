package nl.tweespan.framework;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Predicate;
import nl.tweespan.definition.Definition;
import nl.tweespan.definition.ElementDefinition;
import nl.tweespan.definition.reading.DefinitionReader;
import nl.tweespan.shared.Role;

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

    /** The letter of the first element in words that people of this role confirm, for one party or for each. */
    public static String element(Role role, ElementDefinition.Parties parties) {
        return letter(element -> element.fact() == null
                && element.confirm().role() == role
                && element.confirm().parties() == parties);
    }

    /** The letter of the first element that these facts answer. */
    public static String element(ElementDefinition.Fact fact) {
        return letter(element -> element.fact() == fact);
    }

    private static String letter(Predicate<ElementDefinition> like) {
        return definition().checklist().elements().stream()
                .filter(like)
                .findFirst()
                .orElseThrow()
                .letter();
    }
}
