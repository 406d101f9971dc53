package nl.tweespan.dispute.life;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.tweespan.audit.HistoryAccess;
import nl.tweespan.audit.RecordNames;
import nl.tweespan.framework.Frameworks;
import nl.tweespan.shared.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The history of a dispute is read by those who may see the agreement. */
@Component
@Transactional(readOnly = true)
class DisputeHistory implements HistoryAccess, RecordNames {

    private final JdbcClient jdbc;
    private final Frameworks frameworks;

    DisputeHistory(JdbcClient jdbc, Frameworks frameworks) {
        this.jdbc = jdbc;
        this.frameworks = frameworks;
    }

    @Override
    public boolean handles(String rootTable) {
        return rootTable.equals("dispute");
    }

    @Override
    public boolean mayRead(Actor actor, String rootTable, UUID rootId) {
        return jdbc.sql("select framework_id from dispute where id = ?")
                .param(rootId)
                .query(UUID.class)
                .optional()
                .filter(framework -> frameworks.byId(framework).visibleTo(actor))
                .isPresent();
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
