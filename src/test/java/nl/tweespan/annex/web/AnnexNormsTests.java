package nl.tweespan.annex.web;

import static nl.tweespan.compliance.NormStatus.DUE;
import static nl.tweespan.compliance.NormStatus.MET;
import static nl.tweespan.compliance.NormStatus.NOT_APPLICABLE_YET;
import static nl.tweespan.compliance.NormStatus.NOT_MET;
import static nl.tweespan.compliance.NormStatus.OVERDUE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import nl.tweespan.StatementCount;
import nl.tweespan.agenda.Deadline;
import nl.tweespan.agenda.DeadlineSource;
import nl.tweespan.agenda.Task;
import nl.tweespan.agenda.TaskSource;
import nl.tweespan.annex.AnnexVersion;
import nl.tweespan.annex.life.VersionPlan;
import nl.tweespan.compliance.Finding;
import nl.tweespan.compliance.Finding.Evidence;
import nl.tweespan.compliance.NormCheck;
import nl.tweespan.compliance.NormStatus;
import nl.tweespan.shared.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** The norms, deadlines and tasks of the annex on several days, and what its pages cost. */
class AnnexNormsTests extends AnnexWebTest {

    private static final LocalDate START = LocalDate.of(2019, 11, 28);

    @Autowired
    private List<NormCheck> checks;

    @Autowired
    private List<DeadlineSource> deadlineSources;

    @Autowired
    private List<TaskSource> taskSources;

    @ParameterizedTest
    @CsvSource({
        "2019-11-27, NOT_APPLICABLE_YET",
        "2019-11-28, MET",
        "2024-08-29, MET",
        "2024-08-30, DUE",
        "2024-11-28, DUE",
        "2024-11-29, OVERDUE"
    })
    void theReviewFallsDueOnceInFiveYears(LocalDate on, NormStatus status) {
        assertThat(finding("2.1b", on).status()).isEqualTo(status);
    }

    @Test
    void aNewVersionIsTheReview() {
        begin();
        AnnexVersion next = accept();

        assertThat(finding("2.1b", today).status()).isEqualTo(MET);
        assertThat(finding("2.1b", today).due()).isEqualTo(today.plusYears(5));
        assertThat(finding("2.1b", next.reviewBy().minusDays(10)).status()).isEqualTo(DUE);
        assertThat(finding("2.1b", next.reviewBy().plusDays(1)).status()).isEqualTo(OVERDUE);
        assertThat(finding("2.1b", LocalDate.of(2024, 11, 29)).status()).isEqualTo(OVERDUE);
        assertThat(finding("2.2b", today).summary().args()).contains(next.number());
        assertThat(finding("2.2b", START).summary().args()).contains(1);
    }

    @Test
    void theMatrixTellsWhatRunsOnTheDay() {
        assertThat(finding("A.1", START.minusDays(1)).status()).isEqualTo(NOT_APPLICABLE_YET);
        assertThat(finding("A.1", START).status()).isEqualTo(NOT_MET);
        assertThat(finding("A.1", START).evidence()).isNotEmpty();

        service.correct(actor("coordinator"), framework.code());
        accept();

        assertThat(finding("A.1", today).status()).isEqualTo(MET);
        assertThat(finding("A.1", today.minusDays(1)).status()).isEqualTo(NOT_MET);
    }

    @Test
    void theCellTellsOfTheDay() throws Exception {
        String cell = HOME + "/matrix/oncology/imaging-diagnostics?on=";
        read("contact-zgt", cell + START)
                .andExpect(content().string(allOf(containsString("/projects/UT-ZGT-2019-"), containsString("Lopend"))));
    }

    @Test
    void theEvidenceOpens() throws Exception {
        for (LocalDate on : List.of(START, LocalDate.of(2024, 11, 29), today)) {
            for (String norm : check().norms()) {
                for (Evidence evidence : finding(norm, on).evidence()) {
                    read("contact-zgt", evidence.url() + "?on=" + on).andExpect(status().isOk());
                    read("auditor", evidence.url()).andExpect(status().isOk());
                }
            }
        }
    }

    @Test
    void theReviewIsADeadlineUntilANewVersionIsAccepted() {
        assertThat(deadlines(START.plusYears(6)))
                .extracting(Deadline::article, Deadline::due)
                .containsExactly(tuple("2.1b", START.plusYears(5)));
        assertThat(deadlines(START.minusDays(1))).isEmpty();

        begin();
        AnnexVersion next = accept();
        assertThat(deadlines(today)).extracting(Deadline::due).containsExactly(next.reviewBy());
    }

    @Test
    void aPlannedDayIsADeadlineForWhoeverHasNotAccepted() {
        begin();
        service.plan(
                actor("coordinator"),
                framework.code(),
                draft().version(),
                new VersionPlan(today.plusDays(20), null, null));
        assertThat(deadlines(today)).noneMatch(deadline -> deadline.article().equals("2.1"));
        offer();
        assertThat(acceptance(today).parties()).containsExactly("zgt", "ut");
        assertThat(acceptance(today).due()).isEqualTo(today.plusDays(20));

        service.accept(actor("bestuur-ut"), framework.code(), draft().text());
        assertThat(acceptance(today).parties()).containsExactly("zgt");
        assertThat(deadlines(today.minusDays(1)))
                .noneMatch(deadline -> deadline.article().equals("2.1"));
    }

    @Test
    void aReviewThatChangedNothingSaysSo() {
        begin();
        AnnexVersion next = accept();

        assertThat(next.unchanged()).isTrue();
        Finding review = finding("2.1b", today);
        assertThat(review.status()).isEqualTo(MET);
        assertThat(review.summary()).isEqualTo(Sentence.of("annex.check.unchanged-due", today, next.reviewBy()));
    }

    @Test
    void theDraftWaitsForTheBoardsOnceItIsPutBeforeThem() {
        begin();
        for (String account : List.of("bestuur-zgt", "bestuur-ut", "coordinator")) {
            assertThat(tasks(account).mine()).isEmpty();
            assertThat(tasks(account).others()).isEmpty();
        }
        offer();
        assertThat(tasks("bestuur-zgt").mine()).extracting(Task::url).containsExactly(DRAFT + "/acceptance");
        assertThat(tasks("bestuur-zgt").others())
                .extracting(task -> task.waitsFor().partyCode())
                .containsExactly("ut");
        assertThat(tasks("coordinator").mine()).isEmpty();
        assertThat(tasks("coordinator").others()).extracting(Task::url).containsExactly(DRAFT, DRAFT);
        assertThat(tasks("contact-zgt").others()).isEmpty();

        service.accept(actor("bestuur-zgt"), framework.code(), draft().text());
        assertThat(tasks("bestuur-zgt").mine()).isEmpty();
        assertThat(tasks("bestuur-ut").mine()).hasSize(1);
    }

    @Test
    void askingCostsAStatementEach() throws Exception {
        begin();
        annex.versions(framework.id());
        assertThat(StatementCount.of(() -> check().check(framework.id(), today)).statements())
                .hasSize(2);
        assertThat(StatementCount.of(() -> deadlines(today)).statements()).hasSize(1);
        var coordinator = actor("coordinator");
        var contact = actor("contact-zgt");
        assertThat(StatementCount.of(() -> tasks().tasks(coordinator, today)).statements())
                .hasSize(1);
        assertThat(StatementCount.of(() -> tasks().tasks(contact, today)).statements())
                .isEmpty();
    }

    /** One of them counts the projects for the navigation, one asks whether the agreement ended; a draft is ten: itself, six for what it says, who accepted, who began it, what runs. */
    @ParameterizedTest
    @CsvSource({"/matrix, 3", "/annex, 13", "/annex/1, 1", "/annex/draft, 12", "/annex/draft/cells, 11"})
    void aPageCostsAConstantFewStatements(String page, int most) throws Exception {
        begin();
        RequestPostProcessor person = user(accounts.loadUserByUsername("coordinator"));
        mvc.perform(get(HOME + page).with(person)).andExpect(status().isOk());

        assertThat(StatementCount.of(() -> mvc.perform(get(HOME + page).with(person)))
                        .statements())
                .hasSizeLessThanOrEqualTo(most);
    }

    private NormCheck check() {
        return checks.stream()
                .filter(each -> each.norms().contains("2.1b"))
                .findFirst()
                .orElseThrow();
    }

    private Finding finding(String norm, LocalDate on) {
        return check().check(framework.id(), on).get(norm);
    }

    private List<Deadline> deadlines(LocalDate on) {
        return deadlineSources.stream()
                .filter(source -> source.getClass().getName().contains("AnnexDeadlines"))
                .findFirst()
                .orElseThrow()
                .deadlines(framework.id(), on);
    }

    private Deadline acceptance(LocalDate on) {
        return deadlines(on).stream()
                .filter(deadline -> deadline.article().equals("2.1"))
                .findFirst()
                .orElseThrow();
    }

    private TaskSource tasks() {
        return taskSources.stream()
                .filter(source -> source.getClass().getName().contains("AnnexTasks"))
                .findFirst()
                .orElseThrow();
    }

    private TaskSource.Tasks tasks(String account) {
        return tasks().tasks(actor(account), today);
    }
}
