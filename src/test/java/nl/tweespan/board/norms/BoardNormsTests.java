package nl.tweespan.board.norms;

import static nl.tweespan.compliance.NormStatus.DUE;
import static nl.tweespan.compliance.NormStatus.MET;
import static nl.tweespan.compliance.NormStatus.NOT_APPLICABLE_YET;
import static nl.tweespan.compliance.NormStatus.OVERDUE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.tweespan.SignedInActor;
import nl.tweespan.StatementCount;
import nl.tweespan.TestClock;
import nl.tweespan.TweespanTest;
import nl.tweespan.agenda.Deadline;
import nl.tweespan.agenda.Task;
import nl.tweespan.board.consultation.Consultation;
import nl.tweespan.board.consultation.ConsultationPaper;
import nl.tweespan.board.consultation.ConsultationPaperRepository;
import nl.tweespan.board.consultation.ConsultationRepository;
import nl.tweespan.board.consultation.ConsultationSummary;
import nl.tweespan.board.consultation.Consultations;
import nl.tweespan.board.consultation.HeldConsultation;
import nl.tweespan.board.consultation.Paper;
import nl.tweespan.board.consultation.PaperRenderer;
import nl.tweespan.board.consultation.Plan;
import nl.tweespan.board.evaluation.Evaluation;
import nl.tweespan.board.evaluation.EvaluationFigures;
import nl.tweespan.board.evaluation.EvaluationRepository;
import nl.tweespan.board.evaluation.Verdict;
import nl.tweespan.board.report.Figure;
import nl.tweespan.compliance.Finding;
import nl.tweespan.compliance.NormStatus;
import nl.tweespan.framework.Framework;
import nl.tweespan.framework.Frameworks;
import nl.tweespan.platform.HasActor;
import nl.tweespan.shared.Actor;
import nl.tweespan.shared.Attribution;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.transaction.annotation.Transactional;

/** Norms, deadlines and tasks of this room on several days; signed on 28 November 2019. */
@TweespanTest
@Transactional
class BoardNormsTests {

    @Autowired
    private BoardNorms norms;

    @Autowired
    private BoardDeadlines deadlines;

    @Autowired
    private BoardTasks tasks;

    @Autowired
    private ConsultationRepository consultations;

    @Autowired
    private EvaluationRepository evaluations;

    @Autowired
    private ConsultationPaperRepository papers;

    @Autowired
    private EvaluationFigures figures;

    @Autowired
    private Consultations known;

    @Autowired
    private UserDetailsService accounts;

    @Autowired
    private EntityManager entities;

    @Autowired
    private JdbcClient jdbc;

    private Framework framework;
    private LocalDate today;
    private Actor coordinator;

    @BeforeEach
    void now(@Autowired Frameworks frameworks) {
        framework = frameworks.byCode("ut-zgt-2019");
        today = TestClock.today();
        coordinator = SignedInActor.signIn(accounts, "coordinator");
    }

    @AfterEach
    void signOut() {
        SignedInActor.signOut();
    }

    @ParameterizedTest
    @CsvSource({
        "2019-11-27, NOT_APPLICABLE_YET",
        "2019-11-28, NOT_APPLICABLE_YET",
        "2020-08-29, NOT_APPLICABLE_YET",
        "2020-08-30, DUE",
        "2020-11-28, DUE",
        "2020-11-29, OVERDUE",
        "2026-11-22, OVERDUE"
    })
    void countsTheFirstYearFromTheSigning(LocalDate on, NormStatus status) {
        assertThat(finding("7.1", on).status()).isEqualTo(status);
        assertThat(finding("A.2", on).status()).isEqualTo(status);
        assertThat(finding("7.2", on).status()).isEqualTo(NOT_APPLICABLE_YET);
    }

    @Test
    void countsTheNextYearFromTheLastConsultation() {
        held(LocalDate.of(2024, 2, 29));

        assertThat(finding("7.1", LocalDate.of(2024, 2, 28)).status()).isEqualTo(OVERDUE);
        assertThat(finding("7.1", LocalDate.of(2024, 2, 29)).status()).isEqualTo(MET);
        assertThat(finding("7.1", LocalDate.of(2024, 12, 31)).status()).isEqualTo(DUE);
        assertThat(finding("7.1", LocalDate.of(2024, 12, 31)).due()).isEqualTo(LocalDate.of(2025, 2, 28));
        assertThat(finding("7.1", LocalDate.of(2025, 3, 1)).status()).isEqualTo(OVERDUE);
    }

    /** Moving it later does not undo that its first day passed. */
    @Test
    void keepsWhatWasPlannedOnEarlierDays() {
        LocalDate first = today.minusDays(20);
        Consultation moved = planned(first, first.minusDays(10));
        moved.plan(new Plan(today.plusDays(5), "Almelo", "Besturen"), by("ut", today));

        assertThat(finding("7.2", today.minusDays(1)).due()).isEqualTo(first.plusDays(14));
        assertThat(finding("7.2", today).status()).isEqualTo(NOT_APPLICABLE_YET);
        assertThat(moved.details(today.minusDays(1)).plan()).isEqualTo(new Plan(first, "Hengelo", "Besturen"));
        assertThat(known.list(framework.id(), today.minusDays(1), 0).rows())
                .extracting(ConsultationSummary::plannedFor, ConsultationSummary::place)
                .containsExactly(tuple(first, "Hengelo"));
        assertThat(known.list(framework.id(), today, 0).rows())
                .extracting(ConsultationSummary::plannedFor, ConsultationSummary::place)
                .containsExactly(tuple(today.plusDays(5), "Almelo"));
    }

    /** What counts is what was known at the end of the day, so that the evidence opens. */
    @Test
    void countsAConsultationFromTheDayOnWhichItWasRecorded() {
        LocalDate day = LocalDate.of(2024, 3, 1);
        Consultation late = planned(day, today);
        enter(late, day, today);

        Finding before = finding("7.1", LocalDate.of(2025, 1, 1));
        assertThat(before.due()).isEqualTo(LocalDate.of(2020, 11, 28));
        assertThat(before.evidence())
                .extracting(Finding.Evidence::url)
                .containsExactly("/frameworks/ut-zgt-2019/consultations");
        assertThat(finding("7.2", today.minusDays(1)).status()).isEqualTo(NOT_APPLICABLE_YET);
        assertThat(finding("7.1", today).due()).isEqualTo(LocalDate.of(2025, 3, 1));
        assertThat(finding("7.1", today).evidence())
                .extracting(Finding.Evidence::url)
                .contains("/frameworks/ut-zgt-2019/consultations/" + late.id());
    }

    @Test
    void countsOnlyFrameworksThatHadBegun() {
        LocalDate from = LocalDate.of(2019, 11, 28);

        assertThat(figures.count(framework, from, LocalDate.of(2022, 1, 1))).containsEntry(Figure.FRAMEWORKS, 0L);
        assertThat(figures.count(framework, from, today).get(Figure.FRAMEWORKS)).isPositive();
    }

    @Test
    void asksForMinutesAfterThePlannedDayAndForTheApprovalOfAll() {
        LocalDate day = today.minusDays(20);
        Consultation consultation = planned(day, day.minusDays(10));

        assertThat(finding("7.2", day).status()).isEqualTo(NOT_APPLICABLE_YET);
        assertThat(finding("7.2", day.plusDays(1)).status()).isEqualTo(DUE);
        assertThat(finding("7.2", day.plusDays(15)).status()).isEqualTo(OVERDUE);
        assertThat(deadline("7.2", day.plusDays(1)).due()).isEqualTo(day.plusDays(14));

        hold(consultation, day, today.minusDays(2));
        assertThat(finding("7.2", today.minusDays(3)).status()).isEqualTo(OVERDUE);
        assertThat(finding("7.2", today).status()).isEqualTo(DUE);
        assertThat(finding("7.2", today).summary().args()).contains("UT");

        consultation.approveMinutes(by("ut", today));
        assertThat(finding("7.2", today.minusDays(1)).status()).isEqualTo(DUE);
        assertThat(finding("7.2", today).status()).isEqualTo(MET);
        assertThat(finding("7.2", today).evidence())
                .extracting(Finding.Evidence::url)
                .containsExactly("/frameworks/ut-zgt-2019/consultations/" + consultation.id());
    }

    @Test
    void countsTheNextEvaluationFromTheLastCompletedOne() {
        Evaluation evaluation = evaluations.save(new Evaluation(
                framework.id(),
                LocalDate.of(2019, 11, 28),
                framework.definition().evaluation().points(),
                by("zgt", LocalDate.of(2022, 3, 1))));
        LocalDate completed = LocalDate.of(2022, 3, 15);
        for (String party : List.of("zgt", "ut")) {
            for (int number = 1; number <= 7; number++) {
                evaluation.judge(number, Verdict.FAIR, "Kan beter", by(party, completed));
            }
        }
        evaluation.complete(Map.of(Figure.RUNNING, 3L), by("ut", completed));

        assertThat(finding("A.2", LocalDate.of(2022, 3, 14)).status()).isEqualTo(OVERDUE);
        assertThat(finding("A.2", completed).status()).isEqualTo(MET);
        assertThat(finding("A.2", LocalDate.of(2022, 12, 31)).status()).isEqualTo(DUE);
        assertThat(finding("A.2", LocalDate.of(2023, 3, 15)).status()).isEqualTo(DUE);
        assertThat(finding("A.2", LocalDate.of(2023, 3, 16)).status()).isEqualTo(OVERDUE);
        assertThat(deadline("A.2", today).due()).isEqualTo(LocalDate.of(2023, 3, 15));
    }

    @Test
    void asksNothingAfterTheAgreementEnded() {
        Ended.byNotice(jdbc, today, today, today.plusMonths(1));
        LocalDate after = today.plusMonths(1).plusDays(1);

        assertThat(finding("7.1", after.minusDays(1)).status())
                .as("the last day")
                .isEqualTo(OVERDUE);
        assertThat(finding("7.1", after).status()).isEqualTo(NOT_APPLICABLE_YET);
        assertThat(finding("A.2", after).summary().args()).containsExactly(after.minusDays(1));
        assertThat(deadlines.deadlines(framework.id(), after)).isEmpty();
    }

    @Test
    void namesWhatIsPlannedAsADeadlineUntilItIsCalledOff() {
        Consultation consultation = planned(today.plusDays(10), today);
        assertThat(deadlines()).extracting(Deadline::due).contains(today.plusDays(10));
        assertThat(titles("coordinator")).contains("board.task.prepare.title").doesNotContain("board.task.plan.title");

        consultation.cancel("Ziekte", by("ut", today));
        assertThat(deadlines()).extracting(Deadline::due).doesNotContain(today.plusDays(10));
        assertThat(titles("coordinator")).contains("board.task.plan.title").doesNotContain("board.task.prepare.title");
    }

    @Test
    void asksForAPlanUntilOneIsPlannedInTime() {
        LocalDate last = today.minusYears(1).plusDays(20);
        held(last);
        Consultation late = planned(today.plusDays(21), today);
        assertThat(titles("coordinator")).contains("board.task.plan.title");

        late.plan(new Plan(today.plusDays(20), "Hengelo", "Besturen"), by("ut", today));
        assertThat(titles("coordinator")).doesNotContain("board.task.plan.title");
    }

    /** When the day has passed, soon is the best that can be planned. */
    @Test
    void asksForAPlanWhenItIsLateAndOneIsPlannedFarAhead() {
        planned(today.plusYears(1), today);
        assertThat(titles("coordinator")).contains("board.task.plan.title");
    }

    @Test
    void namesWhatIsPlannedHoweverManyAreUnrecorded() {
        for (int passed = 1; passed <= 9; passed++) {
            planned(today.minusDays(passed), today);
        }
        planned(today.plusDays(40), today);
        assertThat(deadlines()).extracting(Deadline::due).contains(today.plusDays(40));
    }

    @Test
    void asksEachPartyForWhatItOwes() {
        Consultation consultation = planned(today.minusDays(3), today.minusDays(3));
        assertThat(titles("coordinator")).contains("board.task.record.title");
        hold(consultation, today.minusDays(3), today);
        evaluations.save(new Evaluation(
                framework.id(),
                today.minusDays(300),
                framework.definition().evaluation().points(),
                by("zgt", today)));

        assertThat(titles("coordinator"))
                .contains("board.task.judge.title")
                .doesNotContain("board.task.approve.title", "board.task.record.title", "board.task.plan.title");
        assertThat(titles("bestuur-ut")).contains("board.task.judge.title", "board.task.approve.title");
        assertThat(tasks.tasks(actor("coordinator"), today).others())
                .extracting(task -> task.title().key(), task -> task.waitsFor().partyCode())
                .contains(tuple("board.task.approve.title", "ut"), tuple("board.task.judge.title", "ut"));
        assertThat(titles("decaan")).isEmpty();
    }

    @Test
    void costsOneStatementEachAndNoneWhereNothingCanBe() throws Exception {
        Actor dean = actor("decaan");
        assertThat(StatementCount.of(() -> norms.check(framework.id(), today)).statements())
                .hasSize(1);
        assertThat(StatementCount.of(() -> deadlines.deadlines(framework.id(), today))
                        .statements())
                .hasSize(1);
        assertThat(StatementCount.of(() -> tasks.tasks(coordinator, today)).statements())
                .hasSize(1);
        assertThat(StatementCount.of(() -> tasks.tasks(dean, today)).statements())
                .isEmpty();
    }

    private List<String> titles(String account) {
        entities.flush();
        return tasks.tasks(actor(account), today).mine().stream()
                .map(Task::title)
                .map(title -> title.key())
                .toList();
    }

    private List<Deadline> deadlines() {
        entities.flush();
        return deadlines.deadlines(framework.id(), today);
    }

    private Deadline deadline(String article, LocalDate on) {
        entities.flush();
        return deadlines.deadlines(framework.id(), on).stream()
                .filter(deadline -> deadline.article().equals(article))
                .findFirst()
                .orElseThrow();
    }

    private Finding finding(String norm, LocalDate on) {
        entities.flush();
        return norms.check(framework.id(), on).get(norm);
    }

    private Consultation planned(LocalDate day, LocalDate on) {
        return consultations.save(
                new Consultation(framework.id(), new Plan(day, "Hengelo", "Besturen"), by("zgt", on)));
    }

    private void held(LocalDate day) {
        hold(planned(day, day), day, day);
    }

    private void hold(Consultation consultation, LocalDate day, LocalDate recorded) {
        for (Paper.Part part : Paper.Part.values()) {
            PaperRenderer.LANGUAGES.forEach(locale -> papers.save(
                    new ConsultationPaper(consultation, part, locale, "<p>x</p>", TestClock.CLOCK.instant())));
        }
        enter(consultation, day, recorded);
    }

    /** One that was planned after it was held has no papers: nobody saw any. */
    private void enter(Consultation consultation, LocalDate day, LocalDate recorded) {
        Map<UUID, String> attended = Map.of(
                framework.party("zgt").id(), "Voorzitter", framework.party("ut").id(), "Rector");
        consultation.hold(
                new HeldConsultation(day, day.getYear(), attended, new HeldConsultation.Wording("Besproken", "")),
                framework.parties(),
                by("zgt", recorded));
    }

    private Attribution by(String party, LocalDate on) {
        UUID person = jdbc.sql("select id from person where organisation_id = ? limit 1")
                .param(framework.party(party).id())
                .query(UUID.class)
                .single();
        return new Attribution(person, "Iemand", framework.party(party).id(), on, TestClock.CLOCK.instant());
    }

    private Actor actor(String account) {
        return ((HasActor) accounts.loadUserByUsername(account)).actor();
    }
}
