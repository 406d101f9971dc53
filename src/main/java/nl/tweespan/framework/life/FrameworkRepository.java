package nl.tweespan.framework.life;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.tweespan.definition.Definition;
import nl.tweespan.definition.Heading;
import nl.tweespan.definition.SignatureDefinition;
import nl.tweespan.definition.reading.DefinitionReader;
import nl.tweespan.framework.Framework;
import nl.tweespan.shared.Ids;
import nl.tweespan.shared.Localised;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Frameworks as stored: the text of the file is the record, its meaning is read from it again. */
@Repository
public class FrameworkRepository {

    private final JdbcClient jdbc;
    private final DefinitionReader reader = new DefinitionReader();

    FrameworkRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every version of every framework, the oldest first; definitions read before are taken from, and put into, the map. */
    public List<Framework> all(Map<UUID, Definition> definitions) {
        Map<UUID, List<Framework.Party>> parties = parties();
        return jdbc.sql("""
                        select f.id, f.code, v.id as version_id, v.number, v.in_force_from, v.definition,
                            min(v.in_force_from) over (partition by f.id) as registered_on
                        from framework f join framework_version v on v.framework_id = f.id
                        order by registered_on, f.id, v.in_force_from, v.number
                        """)
                .query((row, number) -> {
                    UUID id = row.getObject("id", UUID.class);
                    UUID version = row.getObject("version_id", UUID.class);
                    String text = row.getString("definition");
                    String file = row.getString("code") + ".yaml";
                    Definition definition = definitions.computeIfAbsent(version, ignored -> reader.read(file, text));
                    return new Framework(
                            id,
                            version,
                            row.getInt("number"),
                            row.getObject("registered_on", LocalDate.class),
                            row.getObject("in_force_from", LocalDate.class),
                            List.copyOf(parties.getOrDefault(id, List.of())),
                            definition);
                })
                .list();
    }

    /** Checksum of the text of each framework as it was imported, by its code. */
    Map<String, String> checksums() {
        Map<String, String> checksums = new LinkedHashMap<>();
        jdbc.sql("""
                        select f.code, v.sha256 from framework f join framework_version v on v.framework_id = f.id
                        where v.number = 1
                        """).query(row -> {
            checksums.put(row.getString("code"), row.getString("sha256"));
        });
        return checksums;
    }

    /** One import at a time, also when two nodes start at once; held until the transaction ends. */
    void lock() {
        jdbc.sql("select 1 from pg_advisory_xact_lock(hashtext('tweespan.framework'))")
                .query()
                .singleColumn();
    }

    /** One change at a time; held until the transaction ends. */
    public void hold(UUID framework) {
        jdbc.sql("select 1 from framework where id = ? for no key update")
                .param(framework)
                .query()
                .singleColumn();
    }

    UUID add(Heading heading) {
        UUID id = Ids.next();
        jdbc.sql("""
                        insert into framework (id, code, reference_prefix, name_nl, name_en, short_name_nl, short_name_en,
                            subtitle_nl, subtitle_en, summary_nl, summary_en)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(id, heading.code(), heading.referencePrefix())
                .params(heading.name().nl(), heading.name().en())
                .params(heading.shortName().nl(), heading.shortName().en())
                .params(heading.subtitle().nl(), heading.subtitle().en())
                .params(heading.summary().nl(), heading.summary().en())
                .update();
        return id;
    }

    void addParty(UUID framework, UUID organisation, int position) {
        jdbc.sql("insert into framework_party (id, framework_id, organisation_id, position) values (?, ?, ?, ?)")
                .params(Ids.next(), framework, organisation, position)
                .update();
    }

    void addSignature(UUID framework, UUID organisation, SignatureDefinition signature) {
        jdbc.sql("""
                        insert into framework_signature (id, framework_id, organisation_id, signed_on, signed_by, office_nl, office_en)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(Ids.next(), framework, organisation, signature.on(), signature.by())
                .params(signature.office().nl(), signature.office().en())
                .update();
    }

    /** Returns the id of the version. */
    public UUID addVersion(UUID framework, int number, LocalDate inForceFrom, String text, String sha256) {
        UUID id = Ids.next();
        jdbc.sql("""
                        insert into framework_version (id, framework_id, number, in_force_from, definition, sha256)
                        values (?, ?, ?, ?, ?, ?)
                        """).params(id, framework, number, inForceFrom, text, sha256).update();
        return id;
    }

    /** The text of a version. */
    public String text(UUID version) {
        return jdbc.sql("select definition from framework_version where id = ?")
                .param(version)
                .query(String.class)
                .single();
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
