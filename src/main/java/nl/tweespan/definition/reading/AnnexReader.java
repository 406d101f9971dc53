package nl.tweespan.definition.reading;

import nl.tweespan.definition.AnnexDefinition;
import nl.tweespan.definition.CellDefinition;
import nl.tweespan.definition.CellState;
import nl.tweespan.definition.Collaboration;
import nl.tweespan.definition.DomainDefinition;
import nl.tweespan.definition.ThemeDefinition;
import nl.tweespan.definition.reading.Codes.Thing;

/** Reads the annex: rows, columns, filled cells and the collaborations it describes. */
final class AnnexReader {

    private AnnexReader() {}

    static AnnexDefinition annex(Section section) {
        return new AnnexDefinition(
                TypedValues.code(section, "code"),
                section.localised("name"),
                section.section("version", AnnexReader::version),
                section.sections("themes", AnnexReader::theme),
                section.sections("domains", AnnexReader::domain),
                section.sections("cells", AnnexReader::cell),
                section.sectionsIfAny("collaborations", AnnexReader::collaboration));
    }

    private static AnnexDefinition.Version version(Section section) {
        AnnexDefinition.Version version = new AnnexDefinition.Version(
                TypedValues.number(section, "number"),
                TypedValues.date(section, "in-force-from"),
                TypedValues.dateOrNull(section, "review-by"));
        if (version.reviewBy() != null && !version.reviewBy().isAfter(version.inForceFrom())) {
            section.problem("review-by", "review-before-start");
        }
        return version;
    }

    private static ThemeDefinition theme(Section section) {
        String party = section.refer("party", Thing.PARTY);
        return new ThemeDefinition(
                TypedValues.declare(section, Thing.THEME, "code"),
                party,
                section.localised("name"),
                section.localised("description"),
                section.referUnits("units", party));
    }

    private static DomainDefinition domain(Section section) {
        String party = section.refer("party", Thing.PARTY);
        return new DomainDefinition(
                TypedValues.declare(section, Thing.DOMAIN, "code"),
                party,
                section.referUnit("institute", party),
                section.localised("name"),
                section.referUnits("groups", party),
                section.localised("description"));
    }

    private static CellDefinition cell(Section section) {
        CellDefinition cell = new CellDefinition(
                section.refer("theme", Thing.THEME),
                section.refer("domain", Thing.DOMAIN),
                TypedValues.choice(section, "state", CellState.class));
        section.codes().declare(Thing.CELL, cell.theme() + " × " + cell.domain(), section.line("theme"));
        return cell;
    }

    private static Collaboration collaboration(Section section) {
        Collaboration.State state = TypedValues.choice(section, "state", Collaboration.State.class);
        String concludedUnder =
                section.has("concluded-under") ? section.refer("concluded-under", Thing.PREDECESSOR) : null;
        if ((state == Collaboration.State.RUNNING) != (concludedUnder != null)) {
            section.problem("concluded-under", "concluded-under");
        }
        return new Collaboration(
                TypedValues.declare(section, Thing.COLLABORATION, "code"),
                state,
                TypedValues.choice(section, "kind", Collaboration.Kind.class),
                section.localised("title"),
                section.localised("summary"),
                section.localisedOrNull("needs"),
                section.sections("theme-domains", AnnexReader::place),
                section.referAll("groups", Thing.UNIT),
                concludedUnder);
    }

    private static Collaboration.Place place(Section section) {
        return new Collaboration.Place(section.refer("theme", Thing.THEME), section.refer("domain", Thing.DOMAIN));
    }
}
