package nl.tweespan.platform;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.tweespan.platform.NavigationSource.Item;
import nl.tweespan.platform.NavigationSource.Section;
import org.jspecify.annotations.Nullable;

/** The side navigation as the layout draws it. */
public record Navigation(List<Group> sections) {

    /** @param heading message key; null for the lines on top */
    public record Group(@Nullable String heading, List<Line> lines) {}

    public record Line(Item item, boolean current) {}

    /** Groups the lines; current is the line whose address is the longest beginning of the path. */
    static Navigation of(List<Item> items, String path) {
        @Nullable
        Item current = items.stream()
                .filter(item -> nearness(item, path) > 0)
                .max(Comparator.comparingInt(item -> nearness(item, path)))
                .orElse(null);
        return new Navigation(Arrays.stream(Section.values())
                .map(section -> group(section, items, current))
                .filter(group -> !group.lines().isEmpty())
                .toList());
    }

    private static Group group(Section section, List<Item> items, @Nullable Item current) {
        @Nullable String heading = section == Section.START ? null : "platform.section." + section;
        return new Group(
                heading,
                items.stream()
                        .filter(item -> item.section() == section)
                        .sorted(Comparator.comparingInt(Item::order))
                        .map(item -> new Line(item, item == current))
                        .toList());
    }

    /** The length of the longest address of the line that begins the path; 0 when none does. */
    private static int nearness(Item item, String path) {
        return Stream.concat(Stream.of(item.url().split("[?#]", 2)[0]), item.also().stream())
                .filter(address -> path.equals(address) || (address.length() > 1 && path.startsWith(address + "/")))
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }
}
