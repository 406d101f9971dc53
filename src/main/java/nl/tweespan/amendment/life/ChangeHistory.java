package nl.tweespan.amendment.life;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.tweespan.audit.HistoryAccess;
import nl.tweespan.audit.RecordNames;
import nl.tweespan.framework.Frameworks;
import nl.tweespan.platform.Say;
import nl.tweespan.shared.Actor;
import nl.tweespan.shared.Sentence;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who may read the history of an amendment or a notice, and what they and the versions of the agreement are called. */
@Component
@Transactional(readOnly = true)
class ChangeHistory implements HistoryAccess, RecordNames {

    private final JdbcClient jdbc;
    private final Frameworks frameworks;
    private final Say say;

    ChangeHistory(JdbcClient jdbc, Frameworks frameworks, Say say) {
        this.jdbc = jdbc;
        this.frameworks = frameworks;
        this.say = say;
    }

    @Override
    public boolean handles(String rootTable) {
        return rootTable.equals("framework_change");
    }

    @Override
    public boolean mayRead(Actor actor, String rootTable, UUID rootId) {
        return jdbc.sql("select framework_id from framework_change where id = ?")
                .param(rootId)
                .query(UUID.class)
                .optional()
                .map(framework -> frameworks.byId(framework).visibleTo(actor))
                .orElse(false);
    }

    @Override
    public Map<UUID, String> names(Set<UUID> ids) {
        Map<UUID, String> names = new HashMap<>();
        jdbc.sql("""
                        select id, kind, number from framework_change where id = any(:ids)
                        union all
                        select id, 'VERSION', number from framework_version where id = any(:ids)
                        """).param("ids", ids.toArray(UUID[]::new)).query(row -> {
            Sentence name = Sentence.of("amendment.name." + row.getString("kind"), row.getInt("number"));
            names.put(row.getObject("id", UUID.class), say.text(name));
        });
        return names;
    }
}
