package nl.tweespan.board.consultation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.tweespan.audit.RecordNames;
import nl.tweespan.framework.AgreementHistory;
import nl.tweespan.framework.Frameworks;
import nl.tweespan.platform.Say;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The history of a consultation or an evaluation is read by those who may see its agreement. */
@Component
class BoardHistory extends AgreementHistory implements RecordNames {

    private final JdbcClient jdbc;
    private final Say say;

    BoardHistory(JdbcClient jdbc, Frameworks frameworks, Say say) {
        super(frameworks, jdbc, "consultation", "evaluation");
        this.jdbc = jdbc;
        this.say = say;
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
