package nl.tweespan.framework.reading;

import java.util.Objects;
import nl.tweespan.framework.definition.PartyDefinition;
import nl.tweespan.framework.definition.PartyDefinition.Colour;
import nl.tweespan.framework.definition.PartyDefinition.Representative;
import nl.tweespan.framework.definition.UnitDefinition;
import nl.tweespan.framework.reading.Codes.Thing;
import nl.tweespan.party.UnitType;

/** Reads the parties with their units. */
final class PartyReader {

    private PartyReader() {}

    static PartyDefinition party(Section section) {
        String code = Values.declare(section, Thing.PARTY, "code");
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
                Values.colour(section, "light"),
                Values.colour(section, "light-ground"),
                Values.colour(section, "dark"),
                Values.colour(section, "dark-ground"));
    }

    /** A unit is known by its code, and as {@code party/code} where it must be one of that party. */
    private static UnitDefinition unit(Section section, String party) {
        String parent = section.textOrNull("parent");
        if (parent != null && !section.codes().known(Thing.UNIT, party + "/" + parent)) {
            section.problem("parent", "parent-later", parent);
        }
        String code = Values.declare(section, Thing.UNIT, "code");
        section.codes().declare(Thing.UNIT, party + "/" + code, section.line("code"));
        return new UnitDefinition(
                code, Values.choice(section, "type", UnitType.class), section.localised("name"), parent);
    }
}
