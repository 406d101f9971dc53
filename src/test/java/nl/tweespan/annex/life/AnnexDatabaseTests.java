package nl.tweespan.annex.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import nl.tweespan.TestClock;
import nl.tweespan.TweespanTest;
import nl.tweespan.framework.Framework;
import nl.tweespan.framework.Frameworks;
import nl.tweespan.platform.HasActor;
import nl.tweespan.shared.Actor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.transaction.support.TransactionTemplate;

/** What plain SQL, with the rights of the application, cannot do to the annex. */
@TweespanTest
class AnnexDatabaseTests {

    private static final String DRAFT =
            "(select id from annex_version where framework_id = :f and accepted_on is null)";
    private static final String FIRST = "(select id from annex_version where framework_id = :f and number = 1)";
    private static final String ACCEPT = """
            insert into annex_acceptance (id, annex_version_id, framework_id, organisation_id, person_name, accepted_on, revision,
                fingerprint)
            select gen_random_uuid(), v.id, v.framework_id, o.organisation_id, 'Somebody', :today, v.version,
                text_fingerprint(annex_text(v.id))
            from annex_version v join framework_party o on o.framework_id = v.framework_id
            where v.id = %s and o.position <= %d
            """;
    private static final String BRING_IN =
            "update annex_version set number = %d, accepted_on = :today, in_force_from = %s, outcome = 'REVIEWED' where id = "
                    + DRAFT;

    @Autowired
    private DraftService drafts;

    @Autowired
    private UserDetailsService accounts;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private Framework framework;

    @BeforeEach
    void framework(@Autowired Frameworks frameworks) {
        framework = frameworks.byCode("ut-zgt-2019");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update annex_theme set name_nl = 'Anders' where annex_version_id = :v",
                "delete from annex_cell where annex_version_id = :v",
                "update annex_cell set state = 'RUNNING' where annex_version_id = :v",
                "insert into annex_cell (id, annex_version_id, theme_id, domain_id, state) select gen_random_uuid(), :v,"
                        + " t.theme_id, d.domain_id, 'RUNNING' from annex_theme t, annex_domain d where t.annex_version_id = :v"
                        + " and d.annex_version_id = :v",
                "delete from annex_theme_unit where annex_version_id = :v",
                "update annex_domain_group set name_en = 'Other' where annex_version_id = :v",
                "update annex_domain set institute_nl = 'Ander' where annex_version_id = :v",
                "insert into annex_theme_participant select :v, t.id, t.organisation_id, 1 from theme t limit 1",
                "delete from annex_acceptance where annex_version_id = :v",
                "update annex_cell set annex_version_id = :v where annex_version_id = :d",
                "update annex_version set review_by = review_by + 365 where id = :v",
                "update annex_version set accepted_on = null where id = :v",
                "delete from annex_version where id = :v"
            })
    void anAcceptedVersionDoesNotChange(String statement) {
        refused("annex_open|foreign key", statement.replace(":v", FIRST).replace(":d", DRAFT));
    }

    @Test
    void aThemeComesInWithADraftOnly() {
        String theme = "insert into theme (id, framework_id, organisation_id, code, name_nl, name_en, description_nl,"
                + " description_en) select '" + new UUID(9, 9) + "', framework_id, organisation_id, 'sleep', 'Slaap',"
                + " 'Sleep', '', '' from framework_party where framework_id = :f limit 1";
        String placed =
                "insert into annex_theme (id, annex_version_id, framework_id, theme_id, position, name_nl, name_en,"
                        + " description_nl, description_en) values (gen_random_uuid(), %s, :f, '" + new UUID(9, 9)
                        + "', 9, 'Slaap', 'Sleep', '', '')";

        refused("a theme comes in with a version", theme, "set constraints all immediate");
        refused("annex_open", theme, placed.formatted(FIRST));
        assertThatCode(() -> run(theme, placed.formatted(DRAFT), "set constraints all immediate"))
                .doesNotThrowAnyException();
    }

    @Test
    void thereIsOneDraft() {
        refused(
                "annex_version_draft",
                "insert into annex_version (id, framework_id, origin, base_id, drafted_by, drafted_on, changed_on) select"
                        + " gen_random_uuid(), framework_id, origin, base_id, drafted_by, drafted_on, changed_on from annex_version"
                        + " where id = " + DRAFT);
    }

    @Test
    void noVersionIsAcceptedAtOnceOrBesideTheAgreement() {
        refused(
                "begins as a draft",
                "insert into annex_version (id, framework_id, origin, number, in_force_from, accepted_on) values"
                        + " (gen_random_uuid(), :f, 'AGREEMENT', 7, :today, :today)");
        refused(
                "only the first version",
                "delete from annex_acceptance where annex_version_id = " + DRAFT,
                "insert into annex_version (id, framework_id, origin, number) values (gen_random_uuid(), :f, 'AGREEMENT', 7)");
        refused("stays with its framework|check", "update annex_version set origin = 'AGREEMENT' where id = " + DRAFT);
    }

    @Test
    void everyPartyAcceptsWhatStandsThere() {
        String bringIn = BRING_IN.formatted(2, ":today");
        refused("not every party", bringIn);
        refused("not every party", ACCEPT.formatted(DRAFT, 1), bringIn);
        refused(
                "not every party",
                ACCEPT.formatted(DRAFT, 2),
                "update annex_acceptance set revision = revision - 1 where annex_version_id = " + DRAFT,
                bringIn);
        assertThatCode(() -> run(ACCEPT.formatted(DRAFT, 2), bringIn)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update annex_theme set name_nl = name_nl || '!' where annex_version_id = :d and position = 1",
                "delete from annex_cell where annex_version_id = :d",
                "delete from annex_theme_unit where annex_version_id = :d",
                "update annex_domain_group set position = position + 1 where annex_version_id = :d",
                "update annex_version set review_by = :today + 100 where id = :d"
            })
    void aChangeLetsTheAcceptancesFallAway(String change) {
        refused(
                "not put before the boards",
                ACCEPT.formatted(DRAFT, 2),
                change.replace(":d", DRAFT),
                BRING_IN.formatted(2, ":today"));
    }

    @Test
    void aVersionFollowsTheOneBeforeItAndHoldsFromItsAcceptance() {
        refused("annex_order", ACCEPT.formatted(DRAFT, 2), BRING_IN.formatted(3, ":today"));
        refused("annex_order|annex_version_number", ACCEPT.formatted(DRAFT, 2), BRING_IN.formatted(1, ":today"));
        refused("annex_version_check", ACCEPT.formatted(DRAFT, 2), BRING_IN.formatted(2, ":today - 1"));
        refused("annex_version_check", ACCEPT.formatted(DRAFT, 2), BRING_IN.formatted(2, "null"));
        refused(
                "annex_version_check",
                "update annex_version set in_force_from = :today, review_by = :today where id = " + DRAFT);
    }

    @Test
    void boardsAcceptWhatWasPutBeforeThemAndAReviewIsNoRevision() {
        String back = "update annex_version set offered_on = null, offered_by = null where id = " + DRAFT;
        String bringIn = BRING_IN.formatted(2, ":today");
        refused("not put before the boards", back, ACCEPT.formatted(DRAFT, 1));
        refused("not put before the boards", ACCEPT.formatted(DRAFT, 2), back, bringIn);
        refused("changes nothing is a review", ACCEPT.formatted(DRAFT, 2), bringIn.replace("REVIEWED", "REVISED"));
        refused(
                "changes nothing is a review",
                "delete from annex_cell where annex_version_id = " + DRAFT,
                "update annex_version set offered_on = changed_on, offered_by = drafted_by where id = " + DRAFT,
                ACCEPT.formatted(DRAFT, 2),
                bringIn);
        refused(
                "only the party that began the draft",
                "update annex_version v set offered_by = (select p.id from person p join person d on d.id = v.drafted_by"
                        + " where p.organisation_id <> d.organisation_id limit 1) where id = " + DRAFT);
    }

    @Test
    void aDraftStaysACopyOfTheNewestVersion() {
        String again =
                "insert into annex_version (id, framework_id, origin, base_id, drafted_by, drafted_on, changed_on)"
                        + " select gen_random_uuid(), framework_id, origin, %s, drafted_by, drafted_on, changed_on from annex_version"
                        + " where framework_id = :f and number = 2";
        String bringIn = BRING_IN.formatted(2, ":today");
        refused("no copy of the newest", ACCEPT.formatted(DRAFT, 2), bringIn, again.formatted("base_id"));
        refused("no copy of the newest", ACCEPT.formatted(DRAFT, 2), bringIn, again.formatted("null"));
        refused("keeps the version", "update annex_version set base_id = id where id = " + DRAFT);
        assertThatCode(() -> run(ACCEPT.formatted(DRAFT, 2), bringIn, again.formatted("id")))
                .doesNotThrowAnyException();
    }

    @Test
    void nobodyAcceptsOtherWords() {
        refused(
                "not what the draft says",
                ACCEPT.formatted(DRAFT, 1).replace("text_fingerprint(annex_text(v.id))", "repeat('a', 64)"));
    }

    @Test
    void onlyAPartyAcceptsAndOnlyOnce() {
        refused("annex_acceptance", ACCEPT.formatted(DRAFT, 2), ACCEPT.formatted(DRAFT, 1));
        refused(
                "annex_acceptance",
                "insert into annex_acceptance (id, annex_version_id, framework_id, organisation_id, person_name,"
                        + " accepted_on, revision, fingerprint) values (gen_random_uuid(), " + DRAFT + ", :f, '"
                        + new UUID(8, 8) + "', 'Somebody', :today, 0, text_fingerprint(annex_text(" + DRAFT + ")))");
    }

    @ParameterizedTest
    @ValueSource(strings = {"annex_theme", "annex_cell", "annex_version", "annex_acceptance"})
    void nothingIsSwitchedOff(String table) {
        refused("permission denied|must be owner", "alter table " + table + " disable trigger all");
        refused("permission denied", "truncate " + table);
    }

    private void refused(String because, String... statements) {
        assertThatThrownBy(() -> run(statements))
                .as(String.join("; ", statements))
                .satisfies(thrown -> assertThat(NestedExceptionUtils.getMostSpecificCause(thrown)
                                .getMessage())
                        .containsPattern(because));
    }

    /** Begins a draft and runs them, in one transaction that is taken back. */
    private void run(String... statements) {
        Actor board = ((HasActor) accounts.loadUserByUsername("bestuur-zgt")).actor();
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            drafts.begin(board, framework.code());
            jdbc.execute(
                    "update annex_version set offered_on = changed_on, offered_by = drafted_by where accepted_on is null");
            for (String statement : statements) {
                jdbc.execute(statement
                        .replace(":f", "'" + framework.id() + "'")
                        .replace(":today", "date '" + TestClock.today() + "'"));
            }
        });
    }
}
