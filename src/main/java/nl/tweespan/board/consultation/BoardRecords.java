package nl.tweespan.board.consultation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.tweespan.framework.AgreementRecords;
import nl.tweespan.platform.Say;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What consultations and evaluations are called. */
@Component
class BoardRecords implements AgreementRecords {

    private final JdbcClient jdbc;
    private final Say say;

    BoardRecords(JdbcClient jdbc, Say say) {
        this.jdbc = jdbc;
        this.say = say;
    }

    @Override
    public Set<String> tables() {
        return Set.of("consultation", "evaluation");
    }

    /** One statement. */
    @Override
    public Map<UUID, String> names(Set<UUID> ids) {
        Map<UUID, String> names = new HashMap<>();
        jdbc.sql("""
                        select id, 'consultation' as what, coalesce(held_on, planned_for) as day from consultation
                        where id = any(:ids)
                        union all
                        select id, 'evaluation', until_on from evaluation where id = any(:ids)
                        """).param("ids", ids.toArray(UUID[]::new)).query(row -> {
            LocalDate day = row.getObject("day", LocalDate.class);
            names.put(row.getObject("id", UUID.class), say.key("board.name." + row.getString("what"), day));
        });
        return names;
    }
}
