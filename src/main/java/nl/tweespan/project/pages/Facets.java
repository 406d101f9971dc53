package nl.tweespan.project.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** By what lists of projects are narrowed, in the words in which it is kept ({@code project_kept_spans}). */
final class Facets {

    private Facets() {}

    /** What a project must have, all of it. */
    static List<String> of(ProjectFilter filter, UUID person) {
        List<String> facets = new ArrayList<>();
        add(facets, "kind:", filter.kind());
        add(facets, "theme:", filter.theme());
        add(facets, "domain:", filter.domain());
        add(facets, "contact:", "contact".equals(filter.mine()) ? person : null);
        return facets;
    }

    private static void add(List<String> facets, String kind, @Nullable Object value) {
        if (value != null && !value.toString().isBlank()) {
            facets.add(kind + value);
        }
    }
}
