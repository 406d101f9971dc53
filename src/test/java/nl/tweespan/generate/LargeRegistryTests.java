package nl.tweespan.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.URI;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import nl.tweespan.SignedIn;
import nl.tweespan.TestClock;
import nl.tweespan.TweespanTest;
import nl.tweespan.project.pages.ProjectStatus;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** What is generated could have been made by people: every gate holds for it, and every page of it opens. */
@TweespanTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LargeRegistryTests {

    private static final int PROJECTS = 400;

    @Autowired
    private ApplicationContext application;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvc mvc;

    @BeforeAll
    void make() throws Exception {
        LargeRegistry.make(application, PROJECTS, 7, TestClock.today());
    }

    @Test
    void somebodysRegistryIsLeftAlone() {
        assertThatIllegalStateException()
                .isThrownBy(() -> LargeRegistry.make(application, 1, 7, TestClock.today()))
                .withMessageContaining("generate into an empty one");
    }

    @Test
    void triggersAreAtWorkAndKeysHold() {
        assertThat(jdbc.sql("select count(*) from pg_trigger where tgenabled = 'D'")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(jdbc.sql("select count(*) from pg_constraint where not convalidated")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void everyStatusOccursUnderBothAgreements() {
        List<String> statuses = jdbc.sql(
                        "select distinct status from project_span where current and ? >= from_day and until_day > ?")
                .params(TestClock.today(), TestClock.today())
                .query(String.class)
                .list();
        assertThat(statuses)
                .containsAll(EnumSet.allOf(ProjectStatus.class).stream()
                        .map(Enum::name)
                        .collect(Collectors.toList()));
        assertThat(jdbc.sql("select count(*) from project where reference like 'MST-UT-%'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(PROJECTS / 10);
    }

    /** What the triggers would have refused. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "project p where p.stage in ('SIGNING', 'AGREED', 'COMPLETED', 'TERMINATED') and p.origin <> 'EXISTING' and exists"
                        + " (select 1 from element e where e.checklist_id = p.id and not exists"
                        + " (select 1 from confirmation c where c.element_id = e.id))",
                "project p where p.stage in ('AGREED', 'COMPLETED', 'TERMINATED') and p.origin <> 'EXISTING' and 2 <>"
                        + " (select count(*) from project_signature s where s.project_id = p.id)",
                "project p where p.stage = 'AGREED' and exists"
                        + " (select 1 from approval_condition c where c.project_id = p.id and c.met_on is null)",
                "project p where p.stage not in ('DRAFT', 'IN_REVIEW', 'WITHDRAWN') and p.origin = 'PROPOSAL' and not exists"
                        + " (select 1 from review r where r.project_id = p.id)",
                "project p where p.stage = 'REFUSED' and not exists (select 1 from refusal r where r.project_id = p.id)",
                "project_signature s where not held_office(s.person_id, s.organisation_id, s.office_code, s.unit_id, s.signed_on)",
                "project_signature s join project_agreement a using (project_id) where s.signed_on < a.approved_on",
                "confirmation c join element e on e.id = c.element_id join project p on p.id = e.checklist_id"
                        + " where not project_element_filled(p, e)",
                "(select m.from_stage, lag(m.to_stage, 1, 'DRAFT') over (partition by m.project_id order by m.moved_at, m.id) as was"
                        + " from project_move m join project p on p.id = m.project_id and p.origin = 'PROPOSAL') m"
                        + " where m.was <> m.from_stage",
                "project_move m where m.moved_on > transaction_day() or m.moved_on <> (m.moved_at at time zone 'Europe/Amsterdam')::date",
                "project p where p.stage_since > transaction_day()",
                "dispute d where d.settled_on is not null and not dispute_agreed(d, 'SETTLE')",
                "project_consequence c join project p on p.id = c.project_id join framework_change f on f.id = c.change_id"
                        + " where f.framework_id <> p.framework_id"
            })
    void noGateWasPassedBy(String wrong) {
        assertThat(jdbc.sql("with day as (select set_config('tweespan.today', cast(:today as text), false))"
                                + " select (select count(*) from day where set_config is not null) * 0 + (select count(*) from "
                                + wrong + ")")
                        .param("today", TestClock.today())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void everyPageOpens() throws Exception {
        List<String> pages = new ArrayList<>(List.of(
                "/",
                "/projects",
                "/frameworks/ut-zgt-2019/agenda",
                "/frameworks",
                "/frameworks/ut-zgt-2019",
                "/frameworks/ut-zgt-2019/matrix",
                "/frameworks/mst-ut"));
        pages.addAll(one("select '/projects/' || min(p.reference) from project p"
                + " join project_span s on s.project_id = p.id"
                + " where s.current and s.from_day <= :today and s.until_day > :today"
                + " and (p.submitted_on is not null or p.initiator_id is null) group by s.status"));
        pages.addAll(one("select '/projects/' || min(p.reference) from project p where p.reference like 'MST-%'"));
        pages.addAll(one("select '/history/project/' || min(p.id::text) from project p where p.origin = 'PROPOSAL'"
                + " and p.submitted_on is not null"));
        pages.addAll(one("select '/frameworks/ut-zgt-2019/disputes/' || id from dispute"));
        pages.addAll(one("select '/frameworks/ut-zgt-2019/amendments/' || number from framework_change"));
        pages.addAll(one("select '/frameworks/ut-zgt-2019/consultations/' || id from consultation"));
        pages.addAll(one("select '/frameworks/ut-zgt-2019/evaluations/' || id from evaluation"));
        List<String> closed = new ArrayList<>();
        for (String page : pages) {
            for (String account : List.of("bestuur-ut", "medisch-directeur")) {
                int status = mvc.perform(get(URI.create(page)).with(SignedIn.as(account)))
                        .andReturn()
                        .getResponse()
                        .getStatus();
                if (status != 200) {
                    closed.add(account + " " + page + " " + status);
                }
            }
        }
        assertThat(closed).isEmpty();
    }

    private List<String> one(String query) {
        return jdbc.sql(query)
                .param("today", TestClock.today())
                .query(String.class)
                .list();
    }
}
