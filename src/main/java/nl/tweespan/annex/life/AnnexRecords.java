package nl.tweespan.annex.life;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.tweespan.audit.RecordNames;
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
        return RecordNames.read(jdbc, """
                select id, name_nl as nl, name_en as en, null::int as number from theme where id = any(:ids)
                union all
                select id, name_nl, name_en, null from domain where id = any(:ids)
                union all
                select id, null, null, coalesce(number, 0) from annex_version where id = any(:ids)
                """, ids, (row, n) -> say.text(name(row)));
    }

    private static Object name(ResultSet row) throws SQLException {
        String dutch = row.getString("nl");
        if (dutch != null) {
            return new Localised(dutch, row.getString("en"));
        }
        int number = row.getInt("number");
        return number == 0 ? Sentence.of("annex.draft.name") : Sentence.of("annex.version", number);
    }
}
