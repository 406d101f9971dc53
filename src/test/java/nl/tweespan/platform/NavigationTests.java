package nl.tweespan.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.tweespan.platform.Navigation.Group;
import nl.tweespan.platform.Navigation.Line;
import nl.tweespan.platform.NavigationSource.Item;
import nl.tweespan.platform.NavigationSource.Section;
import org.junit.jupiter.api.Test;

class NavigationTests {

    private final List<Item> items = List.of(
            item(Section.WORK, 2, "new", "/projects/new"),
            item(Section.WORK, 1, "projects", "/projects?framework=zgt-ut"),
            item(Section.START, 1, "start", "/"));

    @Test
    void keepsTheOrderOfSectionsAndLines() {
        assertThat(Navigation.of(items, "/").sections())
                .flatExtracting(Group::lines)
                .extracting(line -> line.item().key())
                .containsExactly("start", "projects", "new");
    }

    @Test
    void leavesOutEmptySections() {
        assertThat(Navigation.of(items, "/").sections())
                .extracting(Group::heading)
                .containsExactly(null, "platform.section.WORK");
    }

    @Test
    void marksTheLineThatLeadsFurthestTowardsThePage() {
        assertThat(current("/projects/UT-ZGT-2026-014")).containsExactly("projects");
        assertThat(current("/projects/new")).containsExactly("new");
        assertThat(current("/")).containsExactly("start");
        assertThat(current("/elsewhere")).isEmpty();
    }

    @Test
    void marksALineUnderItsOtherAddressesToo() {
        Item changes = new Item(Section.AGREEMENT, 1, "changes", "/amendments", null, List.of("/notices"));

        assertThat(Navigation.of(List.of(changes), "/notices/3")
                        .sections()
                        .get(0)
                        .lines())
                .allMatch(Line::current);
    }

    private List<String> current(String path) {
        return Navigation.of(items, path).sections().stream()
                .flatMap(section -> section.lines().stream())
                .filter(Line::current)
                .map(line -> line.item().key())
                .toList();
    }

    private static Item item(Section section, int order, String key, String url) {
        return new Item(section, order, key, url, null);
    }
}
