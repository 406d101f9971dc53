package nl.tweespan.audit;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Knows the names of records, so that the history shows names for ids; implemented by the room that owns the tables. */
public interface RecordNames {

    /**
     * Names of those of these records that the room owns, in the present language where they have two; with a constant
     * number of statements. Ids of other rooms' records are left out.
     */
    Map<UUID, String> names(Set<UUID> ids);

    /**
     * What a stored code means, in the present language; null when the room knows no such code. Costs no statement.
     *
     * @param column such as {@code office_code}
     * @param code such as {@code dean}
     */
    default @Nullable String word(String column, String code) {
        return null;
    }

    /**
     * Reads names with one statement.
     *
     * @param sql selects {@code id} and what the name is made of, of the rows where {@code id = any(:ids)}
     */
    static Map<UUID, String> read(JdbcClient jdbc, String sql, Set<UUID> ids, RowMapper<String> name) {
        Map<UUID, String> names = new HashMap<>();
        jdbc.sql(sql).param("ids", ids.toArray(UUID[]::new)).query(row -> {
            names.put(row.getObject("id", UUID.class), name.mapRow(row, 0));
        });
        return names;
    }
}
