package nl.tweespan.audit.web;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import nl.tweespan.audit.RecordNames;
import nl.tweespan.audit.trail.Entry;
import nl.tweespan.platform.Say;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells changes of rows in the reader's language: columns by their labels, ids by the names of their records. */
@Component
class HistoryWords {

    private static final Set<String> NAMELESS = Set.of("id", "code");

    private final Labels labels;
    private final ValueWords values;
    private final List<RecordNames> rooms;
    private final Say say;

    HistoryWords(Labels labels, ValueWords values, List<RecordNames> rooms, Say say) {
        this.labels = labels;
        this.values = values;
        this.rooms = rooms;
        this.say = say;
    }

    /** @param name of the record itself; null when no room knows one */
    public record Told(@Nullable String name, List<HistoryLine> lines) {}

    String table(String table) {
        return labels.table(table);
    }

    Told tell(UUID rootId, List<Entry> entries) {
        Set<UUID> ids = new HashSet<>(Set.of(rootId));
        entries.forEach(entry -> {
            entry.before().values().forEach(value -> values.id(value).ifPresent(ids::add));
            entry.after().values().forEach(value -> values.id(value).ifPresent(ids::add));
        });
        Map<UUID, String> names = new HashMap<>();
        rooms.forEach(room -> names.putAll(room.names(ids)));
        List<HistoryLine> lines =
                entries.stream().map(entry -> line(rootId, entry, names)).toList();
        return new Told(names.get(rootId), lines);
    }

    private HistoryLine line(UUID rootId, Entry entry, Map<UUID, String> names) {
        Set<String> columns = new TreeSet<>(entry.before().keySet());
        columns.addAll(entry.after().keySet());
        List<HistoryLine.Change> changes = columns.stream()
                .filter(column -> told(rootId, entry, column, names))
                .map(column -> change(entry, column, names))
                .toList();
        return new HistoryLine(
                say.key("audit.action." + entry.action(), labels.table(entry.table())),
                say.text(entry.at()),
                entry.actor(),
                changes);
    }

    private HistoryLine.Change change(Entry entry, String column, Map<UUID, String> names) {
        return new HistoryLine.Change(
                labels.column(entry.table(), column),
                entry.action() == Entry.Action.ADDED
                        ? null
                        : values.words(column, entry.before().get(column), names),
                entry.action() == Entry.Action.REMOVED
                        ? null
                        : values.words(column, entry.after().get(column), names));
    }

    /**
     * A new or removed row need not repeat its own id and code, the record that it belongs to, what is empty, or another row
     * that has no name.
     */
    private boolean told(UUID rootId, Entry entry, String column, Map<UUID, String> names) {
        if (entry.action() == Entry.Action.CHANGED) {
            return true;
        }
        Object value = entry.action() == Entry.Action.ADDED
                ? entry.after().get(column)
                : entry.before().get(column);
        return value != null
                && !NAMELESS.contains(column)
                && !value.toString().isEmpty()
                && !value.equals(rootId.toString())
                && values.id(value).map(names::containsKey).orElse(true);
    }
}
