package nl.tweespan.dispute.life;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.tweespan.audit.RecordNames;
import nl.tweespan.framework.AgreementHistory;
import nl.tweespan.framework.Frameworks;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The history of a dispute is read by those who may see the agreement. */
@Component
class DisputeHistory extends AgreementHistory implements RecordNames {

    private final JdbcClient jdbc;

    DisputeHistory(JdbcClient jdbc, Frameworks frameworks) {
        super(frameworks, jdbc, "dispute");
        this.jdbc = jdbc;
    }

    @Override
    public Map<UUID, String> names(Set<UUID> ids) {
        Map<UUID, String> names = new HashMap<>();
        jdbc.sql("select id, subject from dispute where id = any(?)")
                .param(ids.toArray(UUID[]::new))
                .query(row -> {
                    names.put(row.getObject("id", UUID.class), row.getString("subject"));
                });
        return names;
    }
}
