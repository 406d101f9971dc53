package nl.tweespan.definition.reading;

import java.util.Objects;
import nl.tweespan.definition.PartyDefinition;
import nl.tweespan.definition.PartyDefinition.Colour;
import nl.tweespan.definition.PartyDefinition.Representative;
import nl.tweespan.definition.UnitDefinition;
import nl.tweespan.definition.UnitType;
import nl.tweespan.definition.reading.Codes.Thing;

/** Reads the parties with their units. */
final class PartyReader {

    private PartyReader() {}

    static PartyDefinition party(Section section) {
        String code = TypedValues.declare(section, Thing.PARTY, "code");
        return new PartyDefinition(
                code,
                section.localised("name"),
                section.text("short-name"),
                section.text("legal-name"),
                section.text("seat"),
                section.has("represented-by") ? section.section("represented-by", PartyReader::representative) : null,
                Objects.requireNonNullElse(section.section("colour", PartyReader::colour), new Colour("", "", "", "")),
                section.sections("units", unit -> unit(unit, code)));
    }

    private static Representative representative(Section section) {
        return new Representative(section.text("name"), section.localised("office"));
    }

    private static Colour colour(Section section) {
        return new Colour(
                TypedValues.colour(section, "light"),
                TypedValues.colour(section, "light-ground"),
                TypedValues.colour(section, "dark"),
                TypedValues.colour(section, "dark-ground"));
    }

    /** A unit is known by its code, and as {@code party/code} where it must be one of that party. */
    private static UnitDefinition unit(Section section, String party) {
        String parent = section.textOrNull("parent");
        if (parent != null && !section.codes().known(Thing.UNIT, party + "/" + parent)) {
            section.problem("parent", "parent-later", parent);
        }
        String code = TypedValues.declare(section, Thing.UNIT, "code");
        section.codes().declare(Thing.UNIT, party + "/" + code, section.line("code"));
        return new UnitDefinition(
                code, TypedValues.choice(section, "type", UnitType.class), section.localised("name"), parent);
    }
}
