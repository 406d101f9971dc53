package nl.tweespan.dispute.life;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
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
        Map<UUID, String> names = new HashMap<>();
        jdbc.sql("select id, subject from dispute where id = any(?)")
                .param(ids.toArray(UUID[]::new))
                .query(row -> {
                    names.put(row.getObject("id", UUID.class), row.getString("subject"));
                });
        return names;
    }
}
