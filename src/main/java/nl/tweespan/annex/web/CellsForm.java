package nl.tweespan.annex.web;

import java.util.HashMap;
import java.util.Map;
import nl.tweespan.annex.AnnexContent;
import nl.tweespan.annex.CellKey;
import nl.tweespan.definition.CellState;
import nl.tweespan.shared.RuleBroken;
import org.jspecify.annotations.Nullable;

/**
 * The matrix as chosen.
 *
 * @param cells by {@code theme:domain} in codes; null for an empty cell
 */
record CellsForm(Map<String, @Nullable CellState> cells) {

    CellsForm {
        cells = cells == null ? new HashMap<>() : cells;
    }

    /** The choices by cell; one that is not of this draft is refused. */
    Map<CellKey, @Nullable CellState> chosen(AnnexContent content) {
        Map<CellKey, @Nullable CellState> chosen = new HashMap<>();
        cells.forEach((place, state) -> {
            String[] codes = place.split(":", 2);
            CellKey cell = content.theme(codes[0])
                    .flatMap(theme -> content.domain(codes.length < 2 ? "" : codes[1])
                            .map(domain -> new CellKey(theme.id(), domain.id())))
                    .orElseThrow(() -> new RuleBroken("2.1", "annex.rule.cell-unknown"));
            chosen.put(cell, state);
        });
        return chosen;
    }
}
