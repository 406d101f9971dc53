package nl.tweespan.annex.life;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.tweespan.annex.AnnexContent;
import nl.tweespan.annex.AnnexContent.Domain;
import nl.tweespan.annex.AnnexContent.Theme;
import nl.tweespan.annex.AnnexContent.Unit;
import nl.tweespan.annex.CellKey;
import nl.tweespan.definition.CellState;
import nl.tweespan.shared.Ids;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Writes what a draft says over what it said; a row that stays the same leaves no trace. */
@Component
class ContentWriter {

    private final JdbcTemplate jdbc;

    ContentWriter(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void write(UUID version, UUID framework, AnnexContent content) {
        themes(version, framework, content.themes());
        domains(version, framework, content.domains());
        List<Object[]> units = new ArrayList<>();
        List<Object[]> participants = new ArrayList<>();
        for (Theme theme : content.themes()) {
            units.addAll(units(version, theme.id(), theme.units()));
            int position = 1;
            for (UUID organisation : theme.participants()) {
                participants.add(new Object[] {version, theme.id(), organisation, position++});
            }
        }
        List<Object[]> groups = new ArrayList<>();
        content.domains().forEach(domain -> groups.addAll(units(version, domain.id(), domain.groups())));
        List<Object[]> cells = new ArrayList<>();
        for (Map.Entry<CellKey, CellState> cell : content.cells().entrySet()) {
            cells.add(new Object[] {
                version,
                cell.getKey().themeId(),
                cell.getKey().domainId(),
                Ids.next(),
                cell.getValue().name()
            });
        }
        replace("annex_theme_unit", "theme_id, unit_id", "position, name_nl, name_en", version, units);
        replace("annex_theme_participant", "theme_id, organisation_id", "position", version, participants);
        replace("annex_domain_group", "domain_id, unit_id", "position, name_nl, name_en", version, groups);
        removeOthers("annex_cell", "theme_id, domain_id", version, cells);
        jdbc.batchUpdate("""
                insert into annex_cell (annex_version_id, theme_id, domain_id, id, state) values (?, ?, ?, ?, ?)
                on conflict (annex_version_id, theme_id, domain_id) do update set state = excluded.state
                """, cells);
        forget(
                "theme",
                version,
                framework,
                content.themes().stream().map(Theme::id).toArray(UUID[]::new));
        forget(
                "domain",
                version,
                framework,
                content.domains().stream().map(Domain::id).toArray(UUID[]::new));
    }

    private void themes(UUID version, UUID framework, List<Theme> themes) {
        int position = 1;
        for (Theme theme : themes) {
            jdbc.update(
                    """
                    insert into theme (id, framework_id, organisation_id, code, name_nl, name_en, description_nl, description_en)
                    values (?, ?, ?, ?, ?, ?, ?, ?) on conflict (id) do nothing
                    """,
                    theme.id(),
                    framework,
                    theme.organisationId(),
                    theme.code(),
                    theme.name().nl(),
                    theme.name().en(),
                    theme.description().nl(),
                    theme.description().en());
            jdbc.update(
                    """
                    insert into annex_theme (id, annex_version_id, framework_id, theme_id, position, name_nl, name_en,
                        description_nl, description_en)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                    on conflict (annex_version_id, theme_id) do update set position = excluded.position,
                        name_nl = excluded.name_nl, name_en = excluded.name_en,
                        description_nl = excluded.description_nl, description_en = excluded.description_en
                    """,
                    Ids.next(),
                    version,
                    framework,
                    theme.id(),
                    position++,
                    theme.name().nl(),
                    theme.name().en(),
                    theme.description().nl(),
                    theme.description().en());
        }
    }

    private void domains(UUID version, UUID framework, List<Domain> domains) {
        int position = 1;
        for (Domain domain : domains) {
            jdbc.update(
                    """
                    insert into domain (id, framework_id, organisation_id, code, name_nl, name_en, description_nl, description_en)
                    values (?, ?, ?, ?, ?, ?, ?, ?) on conflict (id) do nothing
                    """,
                    domain.id(),
                    framework,
                    domain.organisationId(),
                    domain.code(),
                    domain.name().nl(),
                    domain.name().en(),
                    domain.description().nl(),
                    domain.description().en());
            jdbc.update(
                    """
                    insert into annex_domain (id, annex_version_id, framework_id, domain_id, position, name_nl, name_en,
                        description_nl, description_en, institute_id, institute_nl, institute_en)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                    on conflict (annex_version_id, domain_id) do update set position = excluded.position,
                        name_nl = excluded.name_nl, name_en = excluded.name_en,
                        description_nl = excluded.description_nl, description_en = excluded.description_en,
                        institute_id = excluded.institute_id, institute_nl = excluded.institute_nl,
                        institute_en = excluded.institute_en
                    """,
                    Ids.next(),
                    version,
                    framework,
                    domain.id(),
                    position++,
                    domain.name().nl(),
                    domain.name().en(),
                    domain.description().nl(),
                    domain.description().en(),
                    domain.institute().id(),
                    domain.institute().name().nl(),
                    domain.institute().name().en());
        }
    }

    private static List<Object[]> units(UUID version, UUID of, List<Unit> units) {
        List<Object[]> rows = new ArrayList<>();
        for (Unit unit : units) {
            rows.add(new Object[] {
                version,
                of,
                unit.id(),
                rows.size() + 1,
                unit.name().nl(),
                unit.name().en()
            });
        }
        return rows;
    }

    /** @param rows the version, two ids that are the key, and the other columns */
    private void replace(String table, String key, String others, UUID version, List<Object[]> rows) {
        removeOthers(table, key, version, rows);
        String columns = "annex_version_id, " + key + ", " + others;
        jdbc.batchUpdate(
                "insert into %1$s (%2$s) values (%3$s) on conflict (annex_version_id, %4$s) do update set %5$s"
                        .formatted(
                                table,
                                columns,
                                columns.replaceAll("\\w+", "?"),
                                key,
                                others.replaceAll("(\\w+)", "$1 = excluded.$1")),
                rows);
    }

    private void removeOthers(String table, String key, UUID version, List<Object[]> rows) {
        jdbc.update(
                "delete from %s where annex_version_id = ? and (%s) not in (select * from unnest(?::uuid[], ?::uuid[]))"
                        .formatted(table, key),
                version,
                rows.stream().map(row -> row[1]).toArray(UUID[]::new),
                rows.stream().map(row -> row[2]).toArray(UUID[]::new));
    }

    /** Takes out the others, and what came in with this draft and now stands in no version. */
    private void forget(String thing, UUID version, UUID framework, UUID[] kept) {
        jdbc.update(
                "delete from annex_%1$s where annex_version_id = ? and %1$s_id <> all (?)".formatted(thing),
                version,
                kept);
        jdbc.update(
                "delete from %1$s t where framework_id = ? and not exists (select 1 from annex_%1$s a where a.%1$s_id = t.id)"
                        .formatted(thing),
                framework);
    }
}
