package nl.tweespan.annex.life;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.tweespan.annex.AnnexContent;
import nl.tweespan.annex.AnnexContent.Domain;
import nl.tweespan.annex.AnnexContent.Theme;
import nl.tweespan.annex.AnnexContent.Unit;
import nl.tweespan.annex.AnnexVersion;
import nl.tweespan.annex.CellKey;
import nl.tweespan.annex.VersionOutcome;
import nl.tweespan.definition.CellState;
import nl.tweespan.shared.Attribution;
import nl.tweespan.shared.Localised;

/** A small annex, without a database: oncology and logistics by two domains. */
final class Contents {

    static final UUID ZGT = new UUID(0x7000, 1);
    static final UUID UT = new UUID(0x7000, 2);
    static final UUID MST = new UUID(0x7000, 3);
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    /** Its drafts count from 100 on. */
    static final Attribution BY = new Attribution(new UUID(1, 1), "Somebody", ZGT, TODAY, Instant.ofEpochSecond(100));

    static final LocalDate START = LocalDate.of(2019, 11, 28);

    static final Theme ONCOLOGY = theme(1, "oncology", "Oncologie", "Oncology");
    static final Theme LOGISTICS = theme(2, "logistics", "Logistiek", "Logistics");
    static final Domain IMAGING = domain(1, "imaging", "Beeldvorming", "Imaging");
    static final Domain DATA = domain(2, "data", "Datascience", "Data science");
    static final CellKey RUNNING = new CellKey(ONCOLOGY.id(), IMAGING.id());
    static final CellKey POTENTIAL = new CellKey(LOGISTICS.id(), DATA.id());
    static final CellKey EMPTY = new CellKey(LOGISTICS.id(), IMAGING.id());

    private Contents() {}

    static AnnexContent content() {
        return new AnnexContent(
                List.of(ONCOLOGY, LOGISTICS),
                List.of(IMAGING, DATA),
                Map.of(RUNNING, CellState.RUNNING, POTENTIAL, CellState.POTENTIAL));
    }

    static AnnexVersion first() {
        return new AnnexVersion(
                new UUID(0x7001, 1),
                new UUID(0x7001, 2),
                1,
                START,
                START.plusYears(5),
                START,
                VersionOutcome.SIGNED,
                null,
                List.of(),
                content());
    }

    static Theme theme(long id, String code, String dutch, String english) {
        return new Theme(
                new UUID(0x7002, id),
                ZGT,
                code,
                new Localised(dutch, english),
                new Localised("Wat het is", "What it is"),
                List.of(unit(id, "Afdeling")),
                List.of());
    }

    static Domain domain(long id, String code, String dutch, String english) {
        return new Domain(
                new UUID(0x7003, id),
                UT,
                code,
                new Localised(dutch, english),
                new Localised("Wat het is", "What it is"),
                unit(10, "TechMed Centre"),
                List.of(unit(10 + id, "Groep")));
    }

    static Unit unit(long id, String name) {
        return new Unit(new UUID(0x7004, id), "unit-" + id, new Localised(name, name));
    }

    static Theme renamed(Theme theme, String dutch, String english) {
        return new Theme(
                theme.id(),
                theme.organisationId(),
                theme.code(),
                new Localised(dutch, english),
                theme.description(),
                theme.units(),
                theme.participants());
    }
}
