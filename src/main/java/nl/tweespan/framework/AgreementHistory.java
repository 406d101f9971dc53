package nl.tweespan.framework;

import java.util.Set;
import java.util.UUID;
import nl.tweespan.audit.HistoryAccess;
import nl.tweespan.shared.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** The history of what stands under an agreement is read by those who may see the agreement; a room names its own tables. */
@Transactional(readOnly = true)
public abstract class AgreementHistory implements HistoryAccess {

    private final Frameworks frameworks;
    private final JdbcClient jdbc;
    private final Set<String> tables;

    /** @param tables of the room, each with a column {@code framework_id} */
    protected AgreementHistory(Frameworks frameworks, JdbcClient jdbc, String... tables) {
        this.frameworks = frameworks;
        this.jdbc = jdbc;
        this.tables = Set.of(tables);
    }

    @Override
    public boolean handles(String rootTable) {
        return tables.contains(rootTable);
    }

    @Override
    public boolean mayRead(Actor actor, String rootTable, UUID rootId) {
        return handles(rootTable)
                && jdbc.sql("select framework_id from " + rootTable + " where id = ?")
                        .param(rootId)
                        .query(UUID.class)
                        .optional()
                        .filter(framework -> frameworks.byId(framework).visibleTo(actor))
                        .isPresent();
    }
}
