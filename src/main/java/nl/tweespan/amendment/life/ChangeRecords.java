package nl.tweespan.amendment.life;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.tweespan.framework.AgreementRecords;
import nl.tweespan.platform.Say;
import nl.tweespan.shared.Sentence;
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
