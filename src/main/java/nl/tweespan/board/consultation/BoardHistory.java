package nl.tweespan.board.consultation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.tweespan.audit.HistoryAccess;
import nl.tweespan.audit.RecordNames;
import nl.tweespan.framework.Framework;
import nl.tweespan.framework.Frameworks;
import nl.tweespan.platform.Say;
import nl.tweespan.shared.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The history of a consultation or an evaluation is read by those who may see its agreement. */
@Component
@Transactional(readOnly = true)
class BoardHistory implements HistoryAccess, RecordNames {

    private static final Set<String> ROOTS = Set.of("consultation", "evaluation");

    private final JdbcClient jdbc;
    private final Frameworks frameworks;
    private final Say say;

    BoardHistory(JdbcClient jdbc, Frameworks frameworks, Say say) {
        this.jdbc = jdbc;
        this.frameworks = frameworks;
        this.say = say;
    }

    @Override
    public boolean handles(String rootTable) {
        return ROOTS.contains(rootTable);
    }

    @Override
    public boolean mayRead(Actor actor, String rootTable, UUID rootId) {
        Set<UUID> visible = new HashSet<>();
        frameworks.all().stream()
                .filter(framework -> framework.visibleTo(actor))
                .map(Framework::id)
                .forEach(visible::add);
        return jdbc.sql(
                        rootTable.equals("consultation")
                                ? "select framework_id from consultation where id = ?"
                                : "select framework_id from evaluation where id = ?")
                .param(rootId)
                .query(UUID.class)
                .optional()
                .filter(visible::contains)
                .isPresent();
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
