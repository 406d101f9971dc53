package nl.tweespan.annex.life;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.tweespan.annex.Acceptance;
import nl.tweespan.annex.AnnexContent;
import nl.tweespan.annex.AnnexContent.Domain;
import nl.tweespan.annex.AnnexContent.Theme;
import nl.tweespan.annex.AnnexContent.Unit;
import nl.tweespan.annex.CellKey;
import nl.tweespan.definition.AnnexDefinition;
import nl.tweespan.definition.CellDefinition;
import nl.tweespan.definition.DomainDefinition;
import nl.tweespan.definition.SignatureDefinition;
import nl.tweespan.definition.ThemeDefinition;
import nl.tweespan.framework.Framework;
import nl.tweespan.framework.FrameworkImported;
import nl.tweespan.framework.Frameworks;
import nl.tweespan.party.Parties;
import nl.tweespan.party.UnitSummary;
import nl.tweespan.shared.Fingerprint;
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
    private final AnnexRepository annexes;
    private final ContentWriter writer;
    private final JdbcClient jdbc;

    AnnexImport(
            Frameworks frameworks, Parties parties, AnnexRepository annexes, ContentWriter writer, JdbcClient jdbc) {
        this.frameworks = frameworks;
        this.parties = parties;
        this.annexes = annexes;
        this.writer = writer;
        this.jdbc = jdbc;
    }

    @EventListener
    @Order(FrameworkImported.ANNEX)
    void store(FrameworkImported imported) {
        Framework framework = frameworks.byId(imported.frameworkId());
        AnnexDefinition annex = framework.definition().annex();
        AnnexDefinition.Version first = annex.version();
        UUID id = Ids.next();
        jdbc.sql("""
                        insert into annex_version (id, framework_id, origin, number, in_force_from, review_by)
                        values (?, ?, 'AGREEMENT', ?, ?, ?)
                        """)
                .params(id, framework.id(), first.number(), first.inForceFrom())
                .param(first.reviewBy())
                .update();
        writer.write(id, framework.id(), content(framework, annex));
        for (SignatureDefinition signature : framework.definition().signatures()) {
            Framework.Party party = framework.party(signature.party());
            Acceptance acceptance = new Acceptance(party.id(), null, signature.by(), signature.on());
            annexes.accept(id, framework.id(), acceptance, 0, Fingerprint.NONE); // on paper
        }
        // last, for from now on nothing of it changes
        jdbc.sql("update annex_version set accepted_on = in_force_from where id = ?")
                .param(id)
                .update();
    }

    private AnnexContent content(Framework framework, AnnexDefinition annex) {
        List<Theme> themes =
                annex.themes().stream().map(theme -> theme(framework, theme)).toList();
        List<Domain> domains = annex.domains().stream()
                .map(domain -> domain(framework, domain))
                .toList();
        AnnexContent content = new AnnexContent(themes, domains, Map.of());
        for (CellDefinition cell : annex.cells()) {
            CellKey key = new CellKey(
                    content.theme(cell.theme()).orElseThrow().id(),
                    content.domain(cell.domain()).orElseThrow().id());
            content = content.mark(key, cell.state());
        }
        return content;
    }

    private Theme theme(Framework framework, ThemeDefinition theme) {
        UUID party = framework.party(theme.party()).id();
        List<Unit> units = theme.units().stream().map(unit -> unit(party, unit)).toList();
        return new Theme(Ids.next(), party, theme.code(), theme.name(), theme.description(), units, List.of());
    }

    private Domain domain(Framework framework, DomainDefinition domain) {
        UUID party = framework.party(domain.party()).id();
        return new Domain(
                Ids.next(),
                party,
                domain.code(),
                domain.name(),
                domain.description(),
                unit(party, domain.institute()),
                domain.groups().stream().map(group -> unit(party, group)).toList());
    }

    private Unit unit(UUID party, String code) {
        UnitSummary unit = parties.unitByCode(party, code);
        return new Unit(unit.id(), unit.code(), unit.name());
    }
}
