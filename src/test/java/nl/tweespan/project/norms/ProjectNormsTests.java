package nl.tweespan.project.norms;

import static nl.tweespan.compliance.NormStatus.MET;
import static nl.tweespan.compliance.NormStatus.NOT_APPLICABLE_YET;
import static nl.tweespan.compliance.NormStatus.NOT_MET;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.tweespan.DemoProjectsTest;
import nl.tweespan.StatementCount;
import nl.tweespan.TestClock;
import nl.tweespan.compliance.Finding;
import nl.tweespan.compliance.NormStatus;
import nl.tweespan.framework.Framework;
import nl.tweespan.framework.Frameworks;
import nl.tweespan.party.Offices;
import nl.tweespan.platform.HasActor;
import nl.tweespan.project.life.ElaborationService;
import nl.tweespan.project.life.ProjectRepository;
import nl.tweespan.project.life.RefusalService;
import nl.tweespan.shared.Actor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;

@DemoProjectsTest
class ProjectNormsTests {

    private static final String CLUSTER_MANAGERS =
            " where office_id in (select id from office where code = 'cluster-manager')";

    @Autowired
    private ProjectNorms norms;

    @Autowired
    private RefusalService refusals;

    @Autowired
    private Offices offices;

    @Autowired
    private ElaborationService elaboration;

    @Autowired
    private ProjectRepository projects;

    @Autowired
    private UserDetailsService accounts;

    @Autowired
    private EntityManager entities;

    @Autowired
    private JdbcClient jdbc;

    private Framework framework;
    private LocalDate today;

    @BeforeEach
    void now(@Autowired Frameworks frameworks) {
        framework = frameworks.byCode("ut-zgt-2019");
        today = TestClock.today();
    }

    @Test
    void countsTheProjectsBehindEachNorm() {
        assertFinding("P.2", today, MET, 19, 1);
        assertFinding("1.1", today, MET, 19, 17, 1, 1);
        assertFinding("1.2", today, MET, 2);
        assertFinding("1.3a", today, MET, 5, 3);
        assertFinding("2.1a", today, MET, 18, 1);
        assertFinding("2.2a", today, MET, 1, 0, 0);
        assertFinding("4.1", today, MET, 13, 1);
        assertFinding("4.2", today, MET, 10, 3);
        assertFinding("4.3", today, MET, 8, 2);
    }

    @Test
    void asksForTheLetterOfARefusalUntilItIsSent() {
        String reference = reference("Opnamen voorspellen%");
        assertFinding("1.4", today, NOT_MET, 1, 2);
        assertThat(finding("1.4", today).evidence())
                .extracting(Finding.Evidence::url)
                .containsExactly("/projects/" + reference);

        refusals.tellInWriting(actor("coordinator"), reference, version(reference), today, "Projectcontact UT");

        assertFinding("1.4", today, MET, 2);
        assertFinding("1.4", today.minusDays(1), NOT_MET, 1, 2);
        assertFinding("1.4", LocalDate.of(2022, 12, 31), MET, 1);
        assertFinding("1.4", LocalDate.of(2021, 12, 31), NOT_APPLICABLE_YET, 0);
    }

    @Test
    void asksWhomEachPartyToldOfARunningProject() {
        String reference = reference("Leefstijlcoach%");
        assertFinding("4.4", today, NOT_MET, 1, 5);

        elaboration.noteInternally(actor("contact-ut"), reference, version(reference), "De decaan van BMS", today);

        assertFinding("4.4", today, MET, 5);
        assertFinding("4.4", today.minusDays(1), NOT_MET, 1, 5);
    }

    @Test
    void missesSomebodyToSignWhereTheOfficeIsVacant() {
        jdbc.sql(
                        "update office_holder set held_until = ? where office_id in (select id from office where code = 'cluster-manager')")
                .param(today)
                .update();

        assertFinding("4.3", today, NOT_MET, 1, 8);
        assertThat(finding("4.3", today).evidence())
                .extracting(Finding.Evidence::url)
                .containsExactly("/projects/" + reference("Late gevolgen%"));
        assertFinding("4.3", today.minusDays(1), MET, 8, 2);
    }

    @Test
    void aSignatureHoldsOnTheDayOnWhichTheOfficeIsHandedOver() {
        LocalDate last = jdbc.sql("""
                        select max(day) from (
                            select signed_on as day from project_signature where office_code = 'cluster-manager'
                            union all select done_on from addendum_step where office_code = 'cluster-manager') signed
                        """).query(LocalDate.class).single();
        jdbc.sql("update office_holder set held_until = ?" + CLUSTER_MANAGERS)
                .param(last)
                .update();
        entities.clear();
        assertThat(finding("4.3", last).status())
                .as("without a successor that day is the first on which it is not held")
                .isEqualTo(NOT_MET);

        jdbc.sql("""
                        insert into office_holder (id, office_id, person_id, organisation_id, held_from)
                        select gen_random_uuid(), h.office_id, (select p.id from person p
                            where p.organisation_id = h.organisation_id and p.active and p.id <> h.person_id limit 1),
                            h.organisation_id, ? from office_holder h
                        """ + CLUSTER_MANAGERS).param(last).update();

        assertThat(finding("4.3", last).status()).isEqualTo(MET);
        assertFinding("4.3", today, MET, 8, 2);
        assertThat(jdbc.sql("select held_office(person_id, organisation_id, office_code, unit_id, signed_on)"
                                + " from project_signature")
                        .query(Boolean.class)
                        .list())
                .containsOnly(true);
        jdbc.sql(
                        "select h.person_id, h.organisation_id, o.unit_id from office_holder h join office o on o.id = h.office_id"
                                + " where o.code = 'cluster-manager'")
                .query(row -> {
                    assertThat(offices.held(
                                    row.getObject(1, UUID.class),
                                    "cluster-manager",
                                    row.getObject(2, UUID.class),
                                    row.getObject(3, UUID.class),
                                    last))
                            .as("who signed, and the successor on the same day")
                            .isTrue();
                });
    }

    @Test
    void seesWhatTheGatesWouldHaveRefused() {
        String lifestyle = reference("Leefstijlcoach%");
        jdbc.sql("delete from confirmation where checklist_id = (select id from project where reference = ?)")
                .param(lifestyle)
                .update();
        jdbc.sql("delete from project_cell where project_id = (select id from project where reference = ?)")
                .param(lifestyle)
                .update();
        jdbc.sql("update review set reviewed_on = ? where project_id = (select id from project where reference = ?)")
                .params(today.plusDays(1), lifestyle)
                .update();

        assertFinding("4.1", today, NOT_MET, 1, 13);
        assertFinding("4.2", today, NOT_MET, 1, 10);
        assertFinding("2.1a", today, NOT_MET, 1, 18);
    }

    @Test
    void knowsHowThingsStoodOnADay() {
        LocalDate endOfFirstYear = LocalDate.of(2019, 12, 31);
        assertFinding("1.1", endOfFirstYear, MET, 3, 3, 0, 0);
        assertFinding("1.3a", endOfFirstYear, NOT_APPLICABLE_YET, 0, 3);
        assertFinding("4.3", endOfFirstYear, NOT_APPLICABLE_YET, 0, 0);
        // two ran by then, the third was signed in 2021 and began in March 2022
        assertFinding("1.3a", LocalDate.of(2021, 12, 31), MET, 2, 3);
        assertFinding("1.3a", LocalDate.of(2022, 3, 1), MET, 3, 3);
        assertThat(norms.check(framework.id(), LocalDate.of(2019, 11, 27)).values())
                .extracting(Finding::status)
                .containsOnly(NOT_APPLICABLE_YET);
    }

    @Test
    void costsTwoStatements() throws Exception {
        norms.check(framework.id(), today);

        assertThat(StatementCount.of(() -> norms.check(framework.id(), today)).statements())
                .hasSize(2);
    }

    private void assertFinding(String norm, LocalDate on, NormStatus status, Object... numbers) {
        Finding finding = finding(norm, on);
        assertThat(finding.status()).as(norm).isEqualTo(status);
        assertThat(finding.summary().args())
                .as(norm)
                .extracting(number -> ((Number) number).intValue())
                .isEqualTo(List.of(numbers));
    }

    private Finding finding(String norm, LocalDate on) {
        entities.flush();
        jdbc.sql("set constraints project_freshen immediate").update(); // as the commit would
        return norms.check(framework.id(), on).get(norm);
    }

    private String reference(String title) {
        return jdbc.sql("select reference from project where title like ?")
                .param(title)
                .query(String.class)
                .single();
    }

    private long version(String reference) {
        return projects.findByReference(reference).orElseThrow().storedVersion();
    }

    private Actor actor(String account) {
        return ((HasActor) accounts.loadUserByUsername(account)).actor();
    }
}
