package nl.tweespan.board.consultation;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.tweespan.audit.RecordNames;
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
        return RecordNames.read(
                jdbc,
                """
                select id, 'consultation' as what, coalesce(held_on, planned_for) as day from consultation
                where id = any(:ids)
                union all
                select id, 'evaluation', until_on from evaluation where id = any(:ids)
                """,
                ids,
                (row, n) -> say.key("board.name." + row.getString("what"), row.getObject("day", LocalDate.class)));
    }
}
