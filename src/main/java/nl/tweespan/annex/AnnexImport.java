package nl.tweespan.annex;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.tweespan.framework.Framework;
import nl.tweespan.framework.FrameworkImported;
import nl.tweespan.framework.Frameworks;
import nl.tweespan.framework.definition.AnnexDefinition;
import nl.tweespan.framework.definition.CellDefinition;
import nl.tweespan.framework.definition.DomainDefinition;
import nl.tweespan.framework.definition.ThemeDefinition;
import nl.tweespan.party.Parties;
import nl.tweespan.shared.Ids;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Stores the annex that came with a framework as its first version, in the transaction of the import. */
@Component
class AnnexImport {

    private final Frameworks frameworks;
    private final Parties parties;
    private final JdbcClient jdbc;

    AnnexImport(Frameworks frameworks, Parties parties, JdbcClient jdbc) {
        this.frameworks = frameworks;
        this.parties = parties;
        this.jdbc = jdbc;
    }

    @EventListener
    @Order(FrameworkImported.ANNEX)
    void store(FrameworkImported imported) {
        Framework framework = frameworks.byId(imported.frameworkId());
        AnnexDefinition annex = framework.definition().annex();
        UUID version = version(framework.id(), annex.version());
        Map<String, UUID> themes = new HashMap<>();
        Map<String, UUID> domains = new HashMap<>();
        for (ThemeDefinition theme : annex.themes()) {
            themes.put(theme.code(), theme(framework, theme));
            place("theme", version, framework.id(), themes.get(theme.code()), themes.size());
        }
        for (DomainDefinition domain : annex.domains()) {
            domains.put(domain.code(), domain(framework, domain));
            place("domain", version, framework.id(), domains.get(domain.code()), domains.size());
        }
        for (CellDefinition cell : annex.cells()) {
            jdbc.sql("insert into annex_cell (id, annex_version_id, theme_id, domain_id, state) values (?, ?, ?, ?, ?)")
                    .params(Ids.next(), version, themes.get(cell.theme()), domains.get(cell.domain()))
                    .param(cell.state().name())
                    .update();
        }
    }

    private UUID version(UUID framework, AnnexDefinition.Version version) {
        UUID id = Ids.next();
        jdbc.sql("""
                        insert into annex_version (id, framework_id, number, in_force_from, review_by) values (?, ?, ?, ?, ?)
                        """)
                .params(id, framework, version.number(), version.inForceFrom(), version.reviewBy())
                .update();
        return id;
    }

    private UUID theme(Framework framework, ThemeDefinition theme) {
        UUID id = Ids.next();
        jdbc.sql("""
                        insert into theme (id, framework_id, organisation_id, code, name_nl, name_en, description_nl, description_en)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(id, framework.id(), framework.party(theme.party()).id(), theme.code())
                .params(theme.name().nl(), theme.name().en())
                .params(theme.description().nl(), theme.description().en())
                .update();
        return id;
    }

    private UUID domain(Framework framework, DomainDefinition domain) {
        UUID id = Ids.next();
        UUID party = framework.party(domain.party()).id();
        jdbc.sql("""
                        insert into domain (id, framework_id, organisation_id, institute_id, code, name_nl, name_en,
                            description_nl, description_en)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(id, framework.id(), party, unit(party, domain.institute()), domain.code())
                .params(domain.name().nl(), domain.name().en())
                .params(domain.description().nl(), domain.description().en())
                .update();
        int position = 1;
        for (String group : domain.groups()) {
            jdbc.sql("insert into domain_group (id, domain_id, unit_id, position) values (?, ?, ?, ?)")
                    .params(Ids.next(), id, unit(party, group), position++)
                    .update();
        }
        return id;
    }

    /** @param thing theme or domain */
    private void place(String thing, UUID version, UUID framework, UUID id, int position) {
        jdbc.sql("insert into annex_%1$s (id, annex_version_id, framework_id, %1$s_id, position) values (?, ?, ?, ?, ?)"
                        .formatted(thing))
                .params(Ids.next(), version, framework, id, position)
                .update();
    }

    private UUID unit(UUID party, String code) {
        return parties.unitByCode(party, code).id();
    }
}
