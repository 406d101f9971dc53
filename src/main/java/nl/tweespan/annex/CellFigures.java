package nl.tweespan.annex;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Tells what goes on in the cells of the matrix; implemented by the room that owns the projects. */
public interface CellFigures {

    /** Counts per cell as things stood at the end of that day, in one statement; a cell without projects may be absent. */
    Map<CellKey, CellCount> counts(UUID frameworkId, LocalDate on);

    /**
     * The projects of a cell as they stood at the end of that day, in one statement, running ones first, at most 50; never a
     * party's own drafts.
     */
    List<CellProject> projects(UUID frameworkId, UUID themeId, UUID domainId, LocalDate on);

    /** The running and coming projects that serve a theme or domain, in one statement, running ones first, at most 50. */
    List<CellProject> serving(UUID frameworkId, UUID themeOrDomain);
}
