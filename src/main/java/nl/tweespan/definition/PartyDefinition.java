package nl.tweespan.definition;

import java.util.List;
import nl.tweespan.shared.Localised;
import org.jspecify.annotations.Nullable;

/**
 * A party to the agreement; the order of the parties in the file is their order everywhere.
 *
 * @param legalName name of the legal person that signed
 * @param seat where it is established
 * @param units its faculties, clusters, groups and so on, a parent always before its children
 */
public record PartyDefinition(
        String code,
        Localised name,
        String shortName,
        String legalName,
        String seat,
        @Nullable Representative representedBy,
        Colour colour,
        List<UnitDefinition> units) {

    /** Who signed for the party, and in which office. */
    public record Representative(String name, Localised office) {}

    /** The party's accent and its pale ground in the light and in the dark look, each {@code #rrggbb}. */
    public record Colour(String light, String lightGround, String dark, String darkGround) {}
}
