package nl.tweespan.annex;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toUnmodifiableList;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.tweespan.annex.AnnexVersion.Domain;
import nl.tweespan.annex.AnnexVersion.Theme;
import nl.tweespan.annex.AnnexVersion.Unit;
import nl.tweespan.framework.definition.CellState;
import nl.tweespan.shared.Localised;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the versions of the annex whole. */
@Repository
class AnnexRepository {

    private final JdbcClient jdbc;

    AnnexRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<AnnexVersion> versions(UUID frameworkId) {
        return jdbc.sql("""
                        select id, framework_id, number, in_force_from, review_by from annex_version
                        where framework_id = ? order by in_force_from, number
                        """).param(frameworkId).query(Head.class).list().stream()
                .map(this::version)
                .toList();
    }

    private AnnexVersion version(Head head) {
        return new AnnexVersion(
                head.id,
                head.frameworkId,
                head.number,
                head.inForceFrom,
                head.reviewBy,
                themes(head.id),
                domains(head.id),
                cells(head.id));
    }

    private record Head(
            UUID id,
            UUID frameworkId,
            int number,
            LocalDate inForceFrom,
            @Nullable LocalDate reviewBy) {}

    private List<Theme> themes(UUID version) {
        return jdbc.sql("""
                        select t.* from annex_theme a join theme t on t.id = a.theme_id
                        where a.annex_version_id = ? order by a.position
                        """)
                .param(version)
                .query((row, number) -> new Theme(
                        id(row, "id"),
                        id(row, "organisation_id"),
                        row.getString("code"),
                        words(row, "name"),
                        words(row, "description")))
                .list();
    }

    private List<Domain> domains(UUID version) {
        Map<UUID, List<Unit>> groups = groups(version);
        return jdbc.sql("""
                        select d.*, u.code as institute_code, u.name_nl as institute_nl, u.name_en as institute_en
                        from annex_domain a join domain d on d.id = a.domain_id join unit u on u.id = d.institute_id
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

    private Map<UUID, List<Unit>> groups(UUID version) {
        return jdbc
                .sql("""
                        select g.domain_id, u.id, u.code, u.name_nl, u.name_en
                        from annex_domain a join domain_group g on g.domain_id = a.domain_id join unit u on u.id = g.unit_id
                        where a.annex_version_id = ? order by a.position, g.position
                        """)
                .param(version)
                .query((row, number) -> Map.entry(
                        id(row, "domain_id"), new Unit(id(row, "id"), row.getString("code"), words(row, "name"))))
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

    private static UUID id(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    private static Localised words(ResultSet row, String column) throws SQLException {
        return new Localised(row.getString(column + "_nl"), row.getString(column + "_en"));
    }
}
