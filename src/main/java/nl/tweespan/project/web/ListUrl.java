package nl.tweespan.project.web;

import nl.tweespan.framework.Framework;
import nl.tweespan.project.pages.ProjectFilter;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** The URL of the list with its filters, for the pager and the headings that sort. */
public record ListUrl(String pager, Sorted sorted) {

    /** URLs that keep the filters and sort by a column; a second click turns the order round. */
    public record Sorted(String unsorted, @Nullable String sort) {

        public String by(String column) {
            String order = column.equals(sort) ? "-" + column : column;
            return unsorted + (unsorted.contains("?") ? "&" : "?") + "sort=" + order;
        }

        /** For {@code aria-sort}: ascending, descending or none. */
        public String order(String column) {
            if (column.equals(sort)) {
                return "ascending";
            }
            return ("-" + column).equals(sort == null ? "-since" : sort) ? "descending" : "none";
        }
    }

    static ListUrl of(Framework framework, ProjectFilter filter) {
        UriComponentsBuilder url = UriComponentsBuilder.fromPath("/projects").queryParam("framework", framework.code());
        put(url, "q", filter.q());
        put(url, "status", filter.status());
        put(url, "theme", filter.theme());
        put(url, "domain", filter.domain());
        put(url, "kind", filter.kind());
        put(url, "year", filter.year());
        put(url, "mine", filter.mine());
        String unsorted = url.encode().toUriString();
        put(url, "sort", filter.sort());
        return new ListUrl(url.encode().toUriString(), new Sorted(unsorted, filter.sort()));
    }

    private static void put(UriComponentsBuilder url, String name, @Nullable Object value) {
        if (value != null && !value.toString().isBlank()) {
            url.queryParam(name, value);
        }
    }
}
