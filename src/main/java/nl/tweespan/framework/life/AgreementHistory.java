package nl.tweespan.framework.life;

import java.util.List;
import java.util.UUID;
import nl.tweespan.audit.HistoryAccess;
import nl.tweespan.framework.AgreementRecords;
import nl.tweespan.framework.Frameworks;
import nl.tweespan.shared.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The history of what stands under an agreement is read by those who may see the agreement; the rooms name their tables. */
@Component
@Transactional(readOnly = true)
class AgreementHistory implements HistoryAccess {

    private final Frameworks frameworks;
    private final JdbcClient jdbc;
    private final List<AgreementRecords> rooms;

    AgreementHistory(Frameworks frameworks, JdbcClient jdbc, List<AgreementRecords> rooms) {
        this.frameworks = frameworks;
        this.jdbc = jdbc;
        this.rooms = List.copyOf(rooms);
    }

    @Override
    public boolean handles(String rootTable) {
        return rooms.stream().anyMatch(room -> room.tables().contains(rootTable));
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
