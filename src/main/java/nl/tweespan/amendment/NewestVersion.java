package nl.tweespan.amendment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.tweespan.definition.reading.DefinitionReader;
import nl.tweespan.framework.Framework;
import nl.tweespan.framework.Frameworks;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The version of an agreement that was adopted last, in force or still to come. Read from the database while the framework is
 * held: what is kept in memory may be from before another adoption.
 */
@Component
class NewestVersion {

    private final Frameworks frameworks;
    private final JdbcClient jdbc;
    private final DefinitionReader reader = new DefinitionReader();

    NewestVersion(Frameworks frameworks, JdbcClient jdbc) {
        this.frameworks = frameworks;
        this.jdbc = jdbc;
    }

    /** One statement; the framework must be held. */
    Framework of(UUID framework) {
        List<Framework> known = frameworks.versions(framework);
        Framework last = known.get(known.size() - 1);
        return jdbc.sql("""
                        select id, number, in_force_from, definition from framework_version
                        where framework_id = ? order by number desc limit 1
                        """)
                .param(framework)
                .query((row, number) -> {
                    UUID id = row.getObject("id", UUID.class);
                    return id.equals(last.versionId())
                            ? last
                            : new Framework(
                                    framework,
                                    id,
                                    row.getInt("number"),
                                    row.getObject("in_force_from", LocalDate.class),
                                    last.parties(),
                                    reader.read(last.code() + ".yaml", row.getString("definition")));
                })
                .single();
    }
}
