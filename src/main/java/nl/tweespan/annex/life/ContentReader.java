package nl.tweespan.annex.life;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toUnmodifiableList;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.tweespan.annex.Acceptance;
import nl.tweespan.annex.AnnexContent;
import nl.tweespan.annex.AnnexContent.Domain;
import nl.tweespan.annex.AnnexContent.Theme;
import nl.tweespan.annex.AnnexContent.Unit;
import nl.tweespan.annex.CellKey;
import nl.tweespan.definition.CellState;
import nl.tweespan.shared.Localised;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what a version of the annex or a draft says, with six statements, and who accepted it. */
@Component
class ContentReader {

    private final JdbcClient jdbc;

    ContentReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    AnnexContent content(UUID version) {
        return new AnnexContent(themes(version), domains(version), cells(version));
    }

    private List<Theme> themes(UUID version) {
        Map<UUID, List<Unit>> units = units(version, "annex_theme_unit", "theme_id");
        Map<UUID, List<UUID>> participants = participants(version);
        return jdbc.sql("""
                        select t.id, t.organisation_id, t.code, a.name_nl, a.name_en, a.description_nl, a.description_en
                        from annex_theme a join theme t on t.id = a.theme_id
                        where a.annex_version_id = ? order by a.position
                        """)
                .param(version)
                .query((row, number) -> new Theme(
                        id(row, "id"),
                        id(row, "organisation_id"),
                        row.getString("code"),
                        words(row, "name"),
                        words(row, "description"),
                        units.getOrDefault(id(row, "id"), List.of()),
                        participants.getOrDefault(id(row, "id"), List.of())))
                .list();
    }

    private List<Domain> domains(UUID version) {
        Map<UUID, List<Unit>> groups = units(version, "annex_domain_group", "domain_id");
        return jdbc.sql("""
                        select d.id, d.organisation_id, d.code, a.name_nl, a.name_en, a.description_nl, a.description_en,
                               a.institute_id, a.institute_nl, a.institute_en, u.code as institute_code
                        from annex_domain a join domain d on d.id = a.domain_id join unit u on u.id = a.institute_id
                        where a.annex_version_id = ? order by a.position
                        """)
                .param(version)
                .query((row, number) -> new Domain(
                        id(row, "id"),
                        id(row, "organisation_id"),
                        row.getString("code"),
                        words(row, "name"),
                        words(row, "description"),
                        new Unit(id(row, "institute_id"), row.getString("institute_code"), words(row, "institute")),
                        groups.getOrDefault(id(row, "id"), List.of())))
                .list();
    }

    private Map<UUID, List<Unit>> units(UUID version, String table, String owner) {
        return jdbc
                .sql("""
                        select w.%2$s, w.unit_id, u.code, w.name_nl, w.name_en from %1$s w join unit u on u.id = w.unit_id
                        where w.annex_version_id = ? order by w.position
                        """.formatted(table, owner))
                .param(version)
                .query((row, number) -> Map.entry(
                        id(row, owner), new Unit(id(row, "unit_id"), row.getString("code"), words(row, "name"))))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toUnmodifiableList())));
    }

    private Map<UUID, List<UUID>> participants(UUID version) {
        return jdbc
                .sql("""
                        select theme_id, organisation_id from annex_theme_participant
                        where annex_version_id = ? order by position
                        """)
                .param(version)
                .query((row, number) -> Map.entry(id(row, "theme_id"), id(row, "organisation_id")))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toUnmodifiableList())));
    }

    private Map<CellKey, CellState> cells(UUID version) {
        return jdbc
                .sql("select theme_id, domain_id, state from annex_cell where annex_version_id = ?")
                .param(version)
                .query((row, number) -> Map.entry(
                        new CellKey(id(row, "theme_id"), id(row, "domain_id")),
                        CellState.valueOf(row.getString("state"))))
                .list()
                .stream()
                .collect(toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Who accepted it, in order. */
    List<Acceptance> acceptances(UUID version) {
        return jdbc.sql("""
                        select organisation_id as party_id, person_id, person_name as name, accepted_on as "on"
                        from annex_acceptance where annex_version_id = ? order by accepted_on, id
                        """).param(version).query(Acceptance.class).list();
    }

    private static UUID id(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    private static Localised words(ResultSet row, String column) throws SQLException {
        return new Localised(row.getString(column + "_nl"), row.getString(column + "_en"));
    }
}
