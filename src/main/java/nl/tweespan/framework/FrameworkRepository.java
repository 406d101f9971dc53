package nl.tweespan.framework;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.tweespan.framework.definition.Definition;
import nl.tweespan.framework.reading.DefinitionReader;
import nl.tweespan.shared.Localised;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Frameworks as stored: the text of the file is the record, its meaning is read from it again. */
@Repository
class FrameworkRepository {

    private final JdbcClient jdbc;
    private final DefinitionReader reader = new DefinitionReader();

    FrameworkRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every framework in its newest version; definitions that were read before are taken from, and put into, the map. */
    List<Framework> all(Map<UUID, Definition> definitions) {
        Map<UUID, List<Framework.Party>> parties = parties();
        return jdbc.sql("""
                        select distinct on (f.id) f.id, f.code, v.id as version_id, v.definition
                        from framework f join framework_version v on v.framework_id = f.id
                        order by f.id, v.number desc
                        """)
                .query((row, number) -> {
                    UUID id = row.getObject("id", UUID.class);
                    UUID version = row.getObject("version_id", UUID.class);
                    String text = row.getString("definition");
                    String file = row.getString("code") + ".yaml";
                    Definition definition = definitions.computeIfAbsent(version, ignored -> reader.read(file, text));
                    return new Framework(id, version, List.copyOf(parties.getOrDefault(id, List.of())), definition);
                })
                .list();
    }

    /** Codes of the frameworks that are stored. */
    List<String> codes() {
        return jdbc.sql("select code from framework").query(String.class).list();
    }

    private Map<UUID, List<Framework.Party>> parties() {
        Map<UUID, List<Framework.Party>> parties = new LinkedHashMap<>();
        jdbc.sql("""
                        select p.framework_id, o.id, o.code, o.short_name, o.name_nl, o.name_en
                        from framework_party p join organisation o on o.id = p.organisation_id
                        order by p.framework_id, p.position
                        """).query(row -> {
            parties.computeIfAbsent(row.getObject("framework_id", UUID.class), id -> new ArrayList<>())
                    .add(new Framework.Party(
                            row.getObject("id", UUID.class),
                            row.getString("code"),
                            row.getString("short_name"),
                            new Localised(row.getString("name_nl"), row.getString("name_en"))));
        });
        return parties;
    }
}
