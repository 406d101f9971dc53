package nl.tweespan.framework.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.tweespan.StatementCount;
import nl.tweespan.TweespanTest;
import nl.tweespan.annex.Annex;
import nl.tweespan.annex.AnnexContent;
import nl.tweespan.annex.AnnexVersion;
import nl.tweespan.definition.UnitType;
import nl.tweespan.definition.reading.WrongDefinition;
import nl.tweespan.framework.Framework;
import nl.tweespan.framework.Frameworks;
import nl.tweespan.framework.RealAgreement;
import nl.tweespan.party.Offices;
import nl.tweespan.party.Parties;
import nl.tweespan.shared.RuleBroken;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

@TweespanTest
class FrameworkImportTests {

    private static final List<String> TABLES = List.of(
            "framework",
            "framework_party",
            "framework_signature",
            "framework_version",
            "organisation",
            "unit",
            "office",
            "theme",
            "domain",
            "annex_domain_group",
            "annex_theme_unit",
            "annex_acceptance",
            "annex_version",
            "annex_theme",
            "annex_domain",
            "annex_cell",
            "audit_entry");

    @Autowired
    private FrameworkImport imports;

    @Autowired
    private Frameworks frameworks;

    @Autowired
    private Annex annex;

    @Autowired
    private Parties parties;

    @Autowired
    private Offices offices;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void bringsInTheBundledAgreementAtStartUp() {
        Framework framework = frameworks.byCode("ut-zgt-2019");

        assertThat(framework.referencePrefix()).isEqualTo("UT-ZGT");
        assertThat(framework.parties()).extracting(Framework.Party::code).containsExactly("zgt", "ut");
        assertThat(framework.definition()).isEqualTo(RealAgreement.definition());
        assertThat(parties.units(framework.party("ut").id(), UnitType.FACULTY)).hasSize(5);
        assertThat(offices.offices(framework.party("ut").id()))
                .extracting(office -> office.code())
                .contains("medical-director", "dean");
        assertThat(jdbc.sql("select distinct actor_name from audit_entry where table_name = 'framework'")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder("mst-ut.yaml", "ut-zgt-2019.yaml");
    }

    @Test
    void bringsInTheFirstVersionOfTheAnnex() {
        AnnexVersion version = annex.inForce(frameworks.byCode("ut-zgt-2019").id(), LocalDate.of(2026, 11, 22));

        assertThat(version.number()).isEqualTo(1);
        assertThat(version.themes()).hasSize(5);
        assertThat(version.domains()).hasSize(4);
        assertThat(version.cells()).hasSize(9);
        assertThat(version.domain("health-technology-wellbeing").orElseThrow().groups())
                .extracting(AnnexContent.Unit::code)
                .containsExactly("htsr", "pht", "choir");
    }

    @Test
    void storesNothingOfAWrongFile() {
        List<Long> before = counts();

        assertThatThrownBy(() -> imports.store("wrong.yaml", other("wrong").replace("initial: P5Y", "initial: long")))
                .isInstanceOf(WrongDefinition.class);

        assertThat(counts()).isEqualTo(before);
    }

    /** The parties are stored first; the prefix that is taken stops the import after that. */
    @Test
    void storesNothingWhenTheDatabaseRefusesHalfWay() {
        List<Long> before = counts();

        assertThatThrownBy(() -> imports.store("refused.yaml", other("refused").replace("\"REFUSED\"", "\"UT-ZGT\"")))
                .isInstanceOf(DuplicateKeyException.class);

        assertThat(counts()).isEqualTo(before);
        assertThat(frameworks.all()).extracting(Framework::code).doesNotContain("refused");
        assertThat(parties.all()).extracting(party -> party.code()).doesNotContain("refused");
    }

    @Test
    void refusesAFrameworkThatIsStoredAlready() {
        assertThatThrownBy(() -> imports.store("again.yaml", RealAgreement.text()))
                .isInstanceOf(RuleBroken.class);
    }

    @Test
    void readingAFrameworkCostsNoStatementOnceItIsKnown() throws Exception {
        UUID id = frameworks.byCode("ut-zgt-2019").id();
        annex.inForce(id, LocalDate.of(2026, 11, 22));

        StatementCount count = StatementCount.of(() -> {
            frameworks.byId(id);
            annex.inForce(id, LocalDate.of(2020, 1, 1));
        });

        assertThat(count.statements()).isEmpty();
    }

    /** The real agreement under another code, between ZGT and a new party of that code. */
    private static String other(String code) {
        return RealAgreement.text()
                .replace("code: ut-zgt-2019", "code: " + code)
                .replace("\"UT-ZGT\"", "\"" + code.toUpperCase() + "\"")
                .replace("- code: ut\n", "- code: " + code + "\n")
                .replace("party: ut\n", "party: " + code + "\n")
                .replace("party: ut,", "party: " + code + ",")
                .replace("parties: [ut]", "parties: [" + code + "]")
                .replace("[zgt, ut]", "[zgt, " + code + "]");
    }

    private List<Long> counts() {
        return TABLES.stream()
                .map(table -> jdbc.sql("select count(*) from " + table)
                        .query(Long.class)
                        .single())
                .toList();
    }
}
