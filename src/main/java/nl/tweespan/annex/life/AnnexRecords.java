package nl.tweespan.annex.life;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.tweespan.framework.AgreementRecords;
import nl.tweespan.platform.Say;
import nl.tweespan.shared.Localised;
import nl.tweespan.shared.Sentence;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What themes, domains and versions of the annex are called. */
@Component
class AnnexRecords implements AgreementRecords {

    private final JdbcClient jdbc;
    private final Say say;

    AnnexRecords(JdbcClient jdbc, Say say) {
        this.jdbc = jdbc;
        this.say = say;
    }

    @Override
    public Set<String> tables() {
        return Set.of("theme", "domain", "annex_version");
    }

    /** One statement. */
    @Override
    public Map<UUID, String> names(Set<UUID> ids) {
        Map<UUID, String> names = new HashMap<>();
        jdbc.sql("""
                        select id, name_nl as nl, name_en as en, null::int as number from theme where id = any(:ids)
                        union all
                        select id, name_nl, name_en, null from domain where id = any(:ids)
                        union all
                        select id, null, null, coalesce(number, 0) from annex_version where id = any(:ids)
                        """).param("ids", ids.toArray(UUID[]::new)).query(row -> {
            String dutch = row.getString("nl");
            int number = row.getInt("number");
            Object name = dutch != null
                    ? new Localised(dutch, row.getString("en"))
                    : number == 0 ? Sentence.of("annex.draft.name") : Sentence.of("annex.version", number);
            names.put(row.getObject("id", UUID.class), say.text(name));
        });
        return names;
    }
}
