package nl.tweespan.dispute.life;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.tweespan.audit.RecordNames;
import nl.tweespan.framework.AgreementRecords;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What disputes are called. */
@Component
class DisputeRecords implements AgreementRecords {

    private final JdbcClient jdbc;

    DisputeRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> tables() {
        return Set.of("dispute");
    }

    @Override
    public Map<UUID, String> names(Set<UUID> ids) {
        return RecordNames.read(
                jdbc,
                "select id, subject from dispute where id = any(:ids)",
                ids,
                (row, n) -> row.getString("subject"));
    }
}
