package nl.tweespan.project.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.tweespan.DemoProjectsTest;
import nl.tweespan.TestClock;
import nl.tweespan.framework.RealAgreement;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.simple.JdbcClient;

@DemoProjectsTest
class DemoProjectsTests {

    @Autowired
    private DemoProjects demo;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void showsAProjectInEachStageThatAsksSomething() {
        assertThat(column("select distinct status from project_span where from_day <= :today and until_day > :today"))
                .contains(
                        "DRAFT",
                        "IN_REVIEW",
                        "ELABORATION",
                        "IN_APPROVAL",
                        "SIGNING",
                        "RUNNING",
                        "COMPLETED",
                        "REFUSED_OPEN",
                        "REFUSED");
        assertThat(column(
                        "select elements || ' ' || confirmed from project p cross join lateral project_progress(p.id) "
                                + "where p.title like 'Valrisico%'"))
                .containsExactly(
                        RealAgreement.definition().checklist().elements().size() + " 7");
    }

    @Test
    void showsAnAddendumInEachStateThatAsksSomethingAndOneThatHolds() {
        assertThat(column("select p.title || ' ' || w.kind from project_wait w join project p on p.id = w.project_id"
                        + " where w.kind like '%ADDENDUM' order by 1"))
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("Klinische stage").endsWith("SIGN_ADDENDUM"),
                        second -> assertThat(second).startsWith("Prostaat-MRI").endsWith("APPROVE_ADDENDUM"));
        assertThat(column("select cast(t.ends_on as text) from project p cross join project_term(p.id, :today) t"
                        + " where p.title like 'Leefstijlcoach%'"))
                .containsExactly("2029-02-28");
    }

    @Test
    void tellsWhoDidIt() {
        assertThat(column("select distinct actor_name from audit_entry where table_name = 'project_move'"))
                .contains("ZGT academie", "Medisch directeur TechMed Centre", "Decaan UT", "Clustermanager ZGT")
                .doesNotContain("Tweespan");
    }

    @Test
    void comesOnce() {
        List<String> before = column("select reference from project order by 1");

        demo.run(new DefaultApplicationArguments());

        assertThat(column("select reference from project order by 1")).isEqualTo(before);
    }

    private List<String> column(String sql) {
        return jdbc.sql(sql)
                .param("today", TestClock.today())
                .query(String.class)
                .list();
    }
}
