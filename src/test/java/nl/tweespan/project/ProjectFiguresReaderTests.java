package nl.tweespan.project;

import static nl.tweespan.project.ProjectEvent.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.tweespan.DemoProjectsTest;
import nl.tweespan.StatementCount;
import nl.tweespan.TestClock;
import nl.tweespan.framework.Frameworks;
import nl.tweespan.project.ProjectFigures.Line;
import nl.tweespan.project.ProjectFigures.Why;
import nl.tweespan.project.ProjectFigures.Year;
import nl.tweespan.project.life.Many;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@DemoProjectsTest
class ProjectFiguresReaderTests {

    @Autowired
    private ProjectFiguresReader report;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    private UUID framework;

    @BeforeEach
    void framework(@Autowired Frameworks frameworks) {
        framework = frameworks.byCode("ut-zgt-2019").id();
    }

    @Test
    void countsWhatHappenedInEachYear() {
        ProjectFigures figures = report.until(framework, 2019, LocalDate.of(2022, 12, 31));

        assertThat(figures.years())
                .containsExactly(
                        new Year(2019, Map.of(), 3),
                        new Year(2020, Map.of(SUBMITTED, 1L, ENDORSED, 1L, APPROVED, 1L, SIGNED, 1L, STARTED, 1L), 4),
                        new Year(2021, Map.of(SUBMITTED, 2L, ENDORSED, 2L, APPROVED, 2L, SIGNED, 2L, STARTED, 1L), 5),
                        new Year(
                                2022,
                                Map.of(SUBMITTED, 2L, ENDORSED, 1L, REFUSED, 1L, APPROVED, 1L, SIGNED, 1L, STARTED, 1L),
                                6));
    }

    @Test
    void countsNothingFromBeforeTheFramework() {
        ProjectFigures figures = report.until(framework, 2019, LocalDate.of(2019, 11, 27));

        assertThat(figures.years()).containsExactly(new Year(2019, Map.of(), 0));
    }

    @Test
    void forgetsADraftThatNobodyElseKnew() {
        Year before = now().last();
        jdbc.sql("""
                insert into project_move (id, project_id, command, from_stage, to_stage, reason, person_id, person_name,
                                          organisation_id, moved_on, moved_at)
                select gen_random_uuid(), p.id, 'WITHDRAW', 'DRAFT', 'WITHDRAWN', 'Bedacht zich', o.contact_id, '', o.organisation_id, :today, :today
                from project p join project_party o on o.project_id = p.id and o.organisation_id = p.initiator_id
                where p.stage = 'DRAFT'
                """).param("today", TestClock.today()).update();

        assertThat(now().last()).isEqualTo(before);
    }

    @Test
    void putsEachProjectUnderItsThemes() {
        Map<String, String> counts = jdbc
                .sql("select code, id from theme where framework_id = ?")
                .param(framework)
                .query((row, number) -> Map.entry(row.getString("code"), row.getObject("id", UUID.class)))
                .list()
                .stream()
                .collect(java.util.stream.Collectors.toMap(
                        Map.Entry::getKey,
                        theme -> now().themes().stream()
                                .filter(count -> theme.getValue().equals(count.id()))
                                .map(count -> count.running() + "+" + count.coming())
                                .findFirst()
                                .orElse("none")));

        assertThat(counts)
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "complex-diabetes", "3+0",
                        "geriatric-traumatology", "3+1",
                        "oncology", "2+2",
                        "logistics", "0+1",
                        "information-organisation", "0+1"));
    }

    @Test
    void namesWhatWasCompletedWithItsOutcome() {
        assertThat(report.until(framework, 2019, LocalDate.of(2024, 12, 31)).highlights())
                .filteredOn(line -> line.why() == Why.COMPLETED)
                .singleElement()
                .satisfies(line -> assertThat(line.words()).contains("elf dagen eerder"));
    }

    @Test
    void namesWhatCannotWait() {
        assertThat(now().asked()).extracting(Line::why).containsExactlyInAnyOrder(Why.APPROVAL_LATE, Why.REFUSED_OPEN);
        assertThat(report.until(framework, 2019, LocalDate.of(2022, 12, 31)).asked())
                .isEmpty();
    }

    @Test
    void costsThreeStatementsHoweverManyProjectsThereAre() throws Exception {
        assertThat(statements()).isEqualTo(3);
        Many.projects(transactions, jdbc, framework, Many.MORE_THAN_A_BATCH);

        assertThat(statements()).isEqualTo(3);
    }

    private int statements() throws Exception {
        return StatementCount.of(this::now).statements().size();
    }

    private ProjectFigures now() {
        return report.until(framework, 2019, TestClock.today());
    }
}
