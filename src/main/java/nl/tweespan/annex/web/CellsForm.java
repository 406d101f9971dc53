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
 * @param cells by {@code theme:domain} in codes: the name of a state, or nothing for an empty cell
 */
record CellsForm(Map<String, String> cells, long version) {

    CellsForm {
        cells = cells == null ? new HashMap<>() : cells;
    }

    static CellsForm of(AnnexContent content, long version) {
        Map<String, String> cells = new HashMap<>();
        content.themes()
                .forEach(theme -> content.domains().forEach(domain -> {
                    CellState state = content.state(theme.id(), domain.id());
                    cells.put(theme.code() + ":" + domain.code(), state == null ? "" : state.name());
                }));
        return new CellsForm(cells, version);
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
            chosen.put(cell, state(state));
        });
        return chosen;
    }

    private static @Nullable CellState state(@Nullable String chosen) {
        if (chosen == null || chosen.isEmpty()) {
            return null;
        }
        for (CellState state : CellState.values()) {
            if (state.name().equals(chosen)) {
                return state;
            }
        }
        throw new RuleBroken("A.1", "annex.rule.state-unknown");
    }
}
