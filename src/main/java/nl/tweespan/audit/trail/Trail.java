package nl.tweespan.audit.trail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.tweespan.audit.HistoryAccess;
import nl.tweespan.shared.Actor;
import nl.tweespan.shared.NotFound;
import nl.tweespan.shared.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads the history of a record, for those whom the owning room lets read it. */
@Service
@Transactional(readOnly = true)
public class Trail {

    private static final int PAGE = 25;
    private static final TypeReference<Map<String, @Nullable Object>> VALUES = new TypeReference<>() {};

    private final JdbcClient database;
    private final JsonMapper json;
    private final List<HistoryAccess> rooms;

    Trail(JdbcClient database, JsonMapper json, List<HistoryAccess> rooms) {
        this.database = database;
        this.json = json;
        this.rooms = rooms;
    }

    /** The changes of the record and of everything that belongs to it, newest first. */
    public Slice<Entry> of(Actor actor, String rootTable, UUID rootId, int asked) {
        int page = Slice.within(asked, PAGE);
        HistoryAccess owner = rooms.stream()
                .filter(room -> room.handles(rootTable) && room.mayRead(actor, rootTable, rootId))
                .findFirst()
                .orElse(null);
        long first = owner == null ? 0 : owner.hiddenUntil(actor, rootTable, rootId);
        long total = owner == null ? 0 : count(rootTable, rootId, first);
        if (total == 0) {
            throw new NotFound("history of " + rootTable + " " + rootId);
        }
        List<Entry> entries = database.sql("""
                        select id, at, actor_name, table_name, record_id, action, old_values, new_values
                        from audit_entry where root_table = :table and root_id = :id and id >= :first
                        order by audit_entry.id desc limit :size offset :skipped
                        """)
                .param("table", rootTable)
                .param("id", rootId)
                .param("first", first)
                .param("size", PAGE)
                .param("skipped", (long) page * PAGE)
                .query((row, number) -> entry(row))
                .list();
        return new Slice<>(entries, page, PAGE, total);
    }

    private long count(String rootTable, UUID rootId, long first) {
        return database.sql("""
                        select count(*) from (
                            select 1 from audit_entry where root_table = :table and root_id = :id and id >= :first
                            limit :cap) counted
                        """)
                .param("table", rootTable)
                .param("id", rootId)
                .param("first", first)
                .param("cap", Slice.CAP + 1)
                .query(Long.class)
                .single();
    }

    private Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                row.getLong("id"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("actor_name"),
                row.getString("table_name"),
                row.getObject("record_id", UUID.class),
                action(row.getString("action")),
                values(row.getString("old_values")),
                values(row.getString("new_values")));
    }

    private static Entry.Action action(String letter) {
        return switch (letter) {
            case "I" -> Entry.Action.ADDED;
            case "U" -> Entry.Action.CHANGED;
            default -> Entry.Action.REMOVED;
        };
    }

    private Map<String, @Nullable Object> values(@Nullable String stored) {
        return stored == null ? Map.of() : json.readValue(stored, VALUES);
    }
}
