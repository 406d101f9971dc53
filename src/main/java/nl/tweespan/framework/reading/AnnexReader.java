package nl.tweespan.framework.reading;

import nl.tweespan.framework.definition.AnnexDefinition;
import nl.tweespan.framework.definition.CellDefinition;
import nl.tweespan.framework.definition.CellState;
import nl.tweespan.framework.definition.Collaboration;
import nl.tweespan.framework.definition.DomainDefinition;
import nl.tweespan.framework.definition.ThemeDefinition;
import nl.tweespan.framework.reading.Codes.Thing;

/** Reads the annex: rows, columns, filled cells and the collaborations it describes. */
final class AnnexReader {

    private AnnexReader() {}

    static AnnexDefinition annex(Section section) {
        return new AnnexDefinition(
                Values.code(section, "code"),
                section.localised("name"),
                section.section("version", AnnexReader::version),
                section.sections("themes", AnnexReader::theme),
                section.sections("domains", AnnexReader::domain),
                section.sections("cells", AnnexReader::cell),
                section.sectionsIfAny("collaborations", AnnexReader::collaboration));
    }

    private static AnnexDefinition.Version version(Section section) {
        AnnexDefinition.Version version = new AnnexDefinition.Version(
                Values.number(section, "number"),
                Values.date(section, "in-force-from"),
                Values.dateOrNull(section, "review-by"));
        if (version.reviewBy() != null && !version.reviewBy().isAfter(version.inForceFrom())) {
            section.problem("review-by", "review-before-start");
        }
        return version;
    }

    private static ThemeDefinition theme(Section section) {
        String party = section.refer("party", Thing.PARTY);
        return new ThemeDefinition(
                Values.declare(section, Thing.THEME, "code"),
                party,
                section.localised("name"),
                section.localised("description"),
                section.referUnits("units", party));
    }

    private static DomainDefinition domain(Section section) {
        String party = section.refer("party", Thing.PARTY);
        return new DomainDefinition(
                Values.declare(section, Thing.DOMAIN, "code"),
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
                Values.choice(section, "state", CellState.class));
        section.codes().declare(Thing.CELL, cell.theme() + " × " + cell.domain(), section.line("theme"));
        return cell;
    }

    private static Collaboration collaboration(Section section) {
        Collaboration.State state = Values.choice(section, "state", Collaboration.State.class);
        String concludedUnder =
                section.has("concluded-under") ? section.refer("concluded-under", Thing.PREDECESSOR) : null;
        if ((state == Collaboration.State.RUNNING) != (concludedUnder != null)) {
            section.problem("concluded-under", "concluded-under");
        }
        return new Collaboration(
                Values.declare(section, Thing.COLLABORATION, "code"),
                state,
                Values.choice(section, "kind", Collaboration.Kind.class),
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
