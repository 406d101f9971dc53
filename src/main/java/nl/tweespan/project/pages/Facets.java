package nl.tweespan.project.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** By what lists of projects are narrowed, in the words in which it is kept ({@code project_kept_spans}). */
final class Facets {

    private static final Pattern CODE = Pattern.compile("[\\w:.-]+");

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

    /**
     * True for a row {@code s} of project_span that has all of these. Literals, whose frequency the planner knows; what no code or id can
     * be is nowhere.
     */
    static String condition(List<String> facets) {
        return facets.stream().allMatch(facet -> CODE.matcher(facet).matches())
                ? "s.facets @> array['" + String.join("', '", facets) + "']"
                : "false";
    }

    private static void add(List<String> facets, String kind, @Nullable Object value) {
        if (value != null && !value.toString().isBlank()) {
            facets.add(kind + value);
        }
    }
}
