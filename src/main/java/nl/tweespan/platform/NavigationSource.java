package nl.tweespan.platform;

import java.util.List;
import nl.tweespan.shared.Actor;
import org.jspecify.annotations.Nullable;

/** Offers lines of the side navigation; implemented by the rooms that have pages. */
public interface NavigationSource {

    /** The lines that this person may open; at most one statement for their counts. */
    List<Item> items(Actor actor);

    /** The headings of the navigation, in order. */
    enum Section {
        START,
        AGREEMENT,
        WORK,
        GOVERNANCE,
        ADMINISTRATION
    }

    /**
     * @param section under which heading
     * @param order position in the section, lowest first
     * @param key message key of the words
     * @param url where it goes
     * @param count shown behind the words; null shows none
     * @param also other addresses under which the line is the current one
     */
    record Item(
            Section section,
            int order,
            String key,
            String url,
            @Nullable Long count,
            List<String> also) {

        public Item(Section section, int order, String key, String url, @Nullable Long count) {
            this(section, order, key, url, count, List.of());
        }
    }
}
