package nl.tweespan.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import nl.tweespan.definition.Definition;
import nl.tweespan.definition.reading.DefinitionReader;
import nl.tweespan.platform.embedded.TestServer;
import nl.tweespan.shared.Ids;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A database of the release before, whose agreement says nothing about disputes, is read by this one. */
class StoredAgreementTests {

    private final TestServer.Database database = TestServer.freshDatabase();
    private final JdbcTemplate owner =
            new JdbcTemplate(new DriverManagerDataSource(database.url(), database.owner(), database.ownerPassword()));

    @Test
    void anAgreementStoredBeforeSaysHowDisputesAreSettledOrThatItIsOpen() {
        migrate("202611220640");
        String before = RealAgreement.text()
                .replaceFirst("(?s)# Each party appoints one arbitrator.*?(?=\n# The articles)", "");
        store("ut-zgt-2019", "UT-ZGT", before);
        store("other", "OTHER", before);

        migrate("latest");

        assertThat(stored("ut-zgt-2019").dispute())
                .isEqualTo(RealAgreement.definition().dispute());
        assertThat(stored("other").dispute()).isNull();
        assertThat(stored("other").open()).extracting(open -> open.section()).containsExactly("dispute");
        assertThat(owner.queryForList("select sha256 from framework_version", String.class))
                .allMatch(sum -> !sum.equals("0".repeat(64)));
    }

    private void migrate(String target) {
        Flyway.configure()
                .dataSource(database.url(), database.owner(), database.ownerPassword())
                .locations("classpath:db/migration")
                .placeholders(Map.of("app_role", database.app()))
                .target(target)
                .load()
                .migrate();
    }

    private void store(String code, String prefix, String text) {
        UUID framework = Ids.next();
        owner.update("""
                insert into framework values (?, ?, ?, 'n', 'n', 'n', 'n', '', '', '', '')
                """, framework, code, prefix);
        owner.update(
                "insert into framework_version (id, framework_id, number, in_force_from, definition, sha256)"
                        + " values (?, ?, 1, date '2019-11-28', ?, ?)",
                Ids.next(),
                framework,
                text,
                "0".repeat(64));
    }

    private Definition stored(String code) {
        return new DefinitionReader()
                .read(
                        code,
                        owner.queryForObject(
                                "select definition from framework_version v join framework f on f.id = v.framework_id"
                                        + " where f.code = ?",
                                String.class,
                                code));
    }
}
