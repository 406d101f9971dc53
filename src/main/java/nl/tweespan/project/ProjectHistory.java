package nl.tweespan.project;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.tweespan.audit.HistoryAccess;
import nl.tweespan.audit.RecordNames;
import nl.tweespan.shared.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who may read the history of a project, and what its records are called. */
@Component
@Transactional(readOnly = true)
class ProjectHistory implements HistoryAccess, RecordNames {

    private final JdbcClient jdbc;

    ProjectHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean handles(String rootTable) {
        return Set.of("project", "checklist", "project_agreement").contains(rootTable);
    }

    @Override
    public boolean mayRead(Actor actor, String rootTable, UUID rootId) {
        return jdbc.sql("select exists (select 1 from project p where p.id = :id and " + Viewer.MAY_KNOW
                        + " and (:all or exists (select 1 from project_party o where o.project_id = p.id"
                        + " and o.organisation_id = any(:parties))))")
                .params(Viewer.parameters(actor))
                .param("id", rootId)
                .query(Boolean.class)
                .single();
    }

    @Override
    public Map<UUID, String> names(Set<UUID> ids) {
        Map<UUID, String> names = new HashMap<>();
        jdbc.sql("select id, reference from project where id = any(?)")
                .param(ids.toArray(UUID[]::new))
                .query(row -> {
                    names.put(row.getObject("id", UUID.class), row.getString("reference"));
                });
        return names;
    }
}
