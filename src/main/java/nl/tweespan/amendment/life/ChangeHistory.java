package nl.tweespan.amendment.life;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.tweespan.audit.RecordNames;
import nl.tweespan.framework.AgreementHistory;
import nl.tweespan.framework.Frameworks;
import nl.tweespan.platform.Say;
import nl.tweespan.shared.Sentence;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who may read the history of an amendment or a notice, and what they and the versions of the agreement are called. */
@Component
class ChangeHistory extends AgreementHistory implements RecordNames {

    private final JdbcClient jdbc;
    private final Say say;

    ChangeHistory(JdbcClient jdbc, Frameworks frameworks, Say say) {
        super(frameworks, jdbc, "framework_change");
        this.jdbc = jdbc;
        this.say = say;
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
