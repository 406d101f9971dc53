package nl.tweespan.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import nl.tweespan.shared.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The links of a pager: first, last and the pages around the current one.
 *
 * @param count such as "26–50 van 80"
 * @param links in order; null marks a gap
 */
record Pager(
        String count, @Nullable String previous, @Nullable String next, List<@Nullable Link> links) {

    record Link(int number, String url, boolean current) {}

    public boolean isSeveral() {
        return links.size() > 1;
    }

    /** Makes pagers; templates call it as {@code @pages}. */
    @Component("pages")
    static class Maker {

        private final Say say;

        Maker(Say say) {
            this.say = say;
        }

        public Pager of(Slice<?> slice, String url) {
            String base = url + (url.contains("?") ? "&" : "?") + "page=";
            int page = slice.page();
            int last = slice.pages() - 1;
            return new Pager(
                    count(slice),
                    page > 0 ? base + (page - 1) : null,
                    page < last ? base + (page + 1) : null,
                    links(base, page, last));
        }

        private String count(Slice<?> slice) {
            if (slice.rows().isEmpty()) {
                return say.key("platform.pager.none");
            }
            long first = (long) slice.page() * slice.size() + 1;
            long shown = first + slice.rows().size() - 1;
            return slice.capped()
                    ? say.key("platform.pager.capped", first, shown, Slice.CAP)
                    : say.key("platform.pager.count", first, shown, slice.total());
        }

        private static List<@Nullable Link> links(String base, int page, int last) {
            TreeSet<Integer> shown = new TreeSet<>(List.of(0, last));
            for (int near = Math.max(0, page - 2); near <= Math.min(last, page + 2); near++) {
                shown.add(near);
            }
            List<@Nullable Link> links = new ArrayList<>();
            int before = -1;
            for (int number : shown) {
                if (number > before + 1) {
                    links.add(null);
                }
                links.add(new Link(number + 1, base + number, number == page));
                before = number;
            }
            return links;
        }
    }
}
