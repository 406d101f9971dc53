package nl.tweespan.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import nl.tweespan.shared.Slice;
import nl.tweespan.shared.Stretch;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The links of a pager: of a list in pages first, last and the pages around the current one; of a long list in stretches the first,
 * the last and those beside.
 *
 * @param count such as "26–50 van 80"
 * @param start of the first stretch; null where there are pages, or on it
 * @param end of the last stretch; null where there are pages, or on it
 * @param links of pages, in order; null marks a gap
 */
public record Pager(
        String count,
        @Nullable String start,
        @Nullable String previous,
        @Nullable String next,
        @Nullable String end,
        List<@Nullable Link> links) {

    public record Link(int number, String url, boolean current) {}

    public boolean isSeveral() {
        return links.size() > 1 || previous != null || next != null;
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
                    null,
                    page > 0 ? base + (page - 1) : null,
                    page < last ? base + (page + 1) : null,
                    null,
                    links(base, page, last));
        }

        /**
         * @param first key of the first row that is shown
         * @param last key of the last row that is shown
         */
        public Pager of(Stretch<?> stretch, String url, String first, String last) {
            String base = url + (url.contains("?") ? "&" : "?");
            Long place = stretch.place();
            int size = stretch.rows().size();
            return new Pager(
                    count(stretch),
                    stretch.earlier() ? url : null,
                    stretch.earlier() ? base + "before=" + first + place(place == null ? null : place - size) : null,
                    stretch.later() ? base + "after=" + last + place(place == null ? null : place + size) : null,
                    stretch.later() ? base + "end=true" : null,
                    List.of());
        }

        private static String place(@Nullable Long place) {
            return place == null || place < 1 ? "" : "&place=" + place;
        }

        private String count(Stretch<?> stretch) {
            Long place = stretch.place();
            if (stretch.rows().isEmpty()) {
                return say.key("platform.pager.none");
            }
            if (place == null) {
                String known = stretch.capped() ? stretch.later() ? "some-capped" : "end" : "some";
                return say.key(
                        "platform.pager." + known,
                        stretch.rows().size(),
                        stretch.capped() ? Stretch.CAP : stretch.total());
            }
            long shown = place + stretch.rows().size() - 1;
            return stretch.capped()
                    ? say.key("platform.pager.capped", place, shown, Stretch.CAP)
                    : say.key("platform.pager.count", place, shown, stretch.total());
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
