package nl.tweespan.amendment.life;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.tweespan.audit.RecordNames;
import nl.tweespan.framework.AgreementRecords;
import nl.tweespan.platform.Say;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What amendments, notices and the versions of the agreement are called. */
@Component
class ChangeRecords implements AgreementRecords {

    private final JdbcClient jdbc;
    private final Say say;

    ChangeRecords(JdbcClient jdbc, Say say) {
        this.jdbc = jdbc;
        this.say = say;
    }

    @Override
    public Set<String> tables() {
        return Set.of("framework_change");
    }

    @Override
    public Map<UUID, String> names(Set<UUID> ids) {
        return RecordNames.read(
                jdbc, """
                select id, kind, number from framework_change where id = any(:ids)
                union all
                select id, 'VERSION', number from framework_version where id = any(:ids)
                """, ids, (row, n) -> say.key("amendment.name." + row.getString("kind"), row.getInt("number")));
    }
}
