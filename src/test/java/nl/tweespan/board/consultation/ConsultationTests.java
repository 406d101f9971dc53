package nl.tweespan.board.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.tweespan.board.consultation.HeldConsultation.Wording;
import nl.tweespan.board.evaluation.Evaluation;
import nl.tweespan.board.evaluation.Verdict;
import nl.tweespan.board.report.Figure;
import nl.tweespan.definition.EvaluationDefinition.Point;
import nl.tweespan.framework.Framework.Party;
import nl.tweespan.shared.Attribution;
import nl.tweespan.shared.Localised;
import nl.tweespan.shared.NotFound;
import nl.tweespan.shared.RuleBroken;
import nl.tweespan.shared.StaleVersion;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

/** Consultations and evaluations of three parties, without a database. */
class ConsultationTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final List<Party> PARTIES = List.of(party(1, "ZGT"), party(2, "UT"), party(3, "MST"));
    private static final Wording WORDING = new Wording("Besproken.", "");

    private final Consultation consultation =
            new Consultation(new UUID(0, 9), new Plan(TODAY, "Hengelo", "Besturen"), by(0));

    @Test
    void mustHaveBeen() {
        refused("board.rule.held-ahead", () -> consultation.checkHeld(held(TODAY.plusDays(1), 3), PARTIES, by(0)));
        assertThat(consultation.details(TODAY).planned()).isTrue();
    }

    @Test
    void needsEveryParty() {
        refused("board.rule.attended-missing", () -> consultation.hold(held(TODAY, 2), PARTIES, by(0)));
    }

    @Test
    void needsMinutes() {
        refused(
                "board.rule.minutes-missing",
                () -> consultation.hold(
                        new HeldConsultation(TODAY, 2026, held(TODAY, 3).attended(), new Wording("  ", "Ja")),
                        PARTIES,
                        by(0)));
    }

    @Test
    void isHeldOnce() {
        consultation.hold(held(TODAY, 3), PARTIES, by(0));
        List<ThrowingCallable> late = List.of(
                () -> consultation.hold(held(TODAY, 3), PARTIES, by(1)),
                () -> consultation.plan(new Plan(TODAY, "Almelo", "x"), by(1)),
                () -> consultation.add("Nog iets", by(1)),
                () -> consultation.cancel("Toch niet", by(1)));
        assertThat(late).allSatisfy(act -> assertThatThrownBy(act).isInstanceOf(StaleVersion.class));
    }

    @Test
    void isMinutedByOneAndApprovedByTheOthersUntilAllHave() {
        refused("board.rule.not-held", () -> consultation.approveMinutes(by(1)));
        consultation.hold(held(TODAY, 3), PARTIES, by(0));
        assertThatThrownBy(() -> consultation.approveMinutes(by(0))).isInstanceOf(StaleVersion.class);
        consultation.approveMinutes(by(1));
        consultation.correct(new Wording("Beter.", "Ja"), PARTIES, by(2));
        assertThat(consultation.details(TODAY).lastMinutes().approvals()).hasSize(1);
        consultation.approveMinutes(by(0));
        consultation.correct(WORDING, PARTIES, by(0));
        consultation.approveMinutes(by(1));
        consultation.approveMinutes(by(2));
        refused("board.rule.minutes-approved", () -> consultation.correct(WORDING, PARTIES, by(2)));
        assertThat(consultation.details(TODAY).minutes()).hasSize(3);
        assertThat(consultation.details(TODAY.minusDays(1)).minutes()).isEmpty();
    }

    @Test
    void leavesThePointsOfAnotherPartyAlone() {
        consultation.add("Budget", by(0));
        UUID point = consultation.details(TODAY).points().get(0).id();
        assertThatThrownBy(() -> consultation.withdraw(point, by(1))).isInstanceOf(AccessDeniedException.class);
        consultation.withdraw(point, by(0));
        assertThat(consultation.details(TODAY).points()).isEmpty();
        assertThatThrownBy(() -> consultation.withdraw(point, by(0))).isInstanceOf(NotFound.class);
    }

    @Test
    void isEvaluatedFullyOnlyByAllPartiesOnAllPoints() {
        Evaluation evaluation = new Evaluation(new UUID(0, 9), TODAY.minusYears(1), points(), by(0));
        for (int party = 0; party < 3; party++) {
            for (int number = 1; number <= 2; number++) {
                assertThat(evaluation.full(PARTIES)).isFalse();
                evaluation.judge(number, Verdict.GOOD, "Ja", by(party));
            }
        }
        assertThat(evaluation.full(PARTIES)).isTrue();
        assertThatThrownBy(() -> evaluation.judge(3, Verdict.GOOD, "Ja", by(0))).isInstanceOf(NotFound.class);
        evaluation.complete(Map.of(Figure.RUNNING, 5L), by(2));
        assertThatThrownBy(() -> evaluation.judge(1, Verdict.POOR, "Nee", by(0)))
                .isInstanceOf(StaleVersion.class);
        assertThat(evaluation.details(TODAY).figures()).hasSize(1);
        assertThat(evaluation.details(TODAY.minusDays(1)).open()).isTrue();
    }

    @Test
    void keepsAVerdictOnTheDaysBeforeItWasChanged() {
        Evaluation evaluation =
                new Evaluation(new UUID(0, 9), TODAY.minusYears(1), points(), by(0, TODAY.minusDays(9)));
        evaluation.judge(1, Verdict.GOOD, "Ja", by(0, TODAY.minusDays(5)));
        evaluation.judge(1, Verdict.FAIR, "Toch niet", by(0, TODAY));
        UUID party = PARTIES.get(0).id();

        assertThat(evaluation.details(TODAY.minusDays(6)).judgement(1, party)).isEmpty();
        assertThat(evaluation.details(TODAY.minusDays(5)).judgement(1, party)).hasValueSatisfying(found -> {
            assertThat(found.givenOn()).isEqualTo(TODAY.minusDays(5));
            assertThat(found.changedOn()).isEqualTo(TODAY);
        });
    }

    private static List<Point> points() {
        Localised text = new Localised("a", "b");
        return List.of(new Point(1, "A.2.1", text, text), new Point(2, "A.2.7", text, text));
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        RuleBroken.class,
                        broken -> assertThat(broken.reason().key()).isEqualTo(key));
    }

    private static HeldConsultation held(LocalDate on, int parties) {
        Map<UUID, String> attended = new HashMap<>();
        PARTIES.subList(0, parties).forEach(party -> attended.put(party.id(), "De voorzitter"));
        return new HeldConsultation(on, on.getYear(), attended, WORDING);
    }

    private static Attribution by(int party) {
        return by(party, TODAY);
    }

    private static Attribution by(int party, LocalDate on) {
        return new Attribution(new UUID(1, party), "Iemand", PARTIES.get(party).id(), on, Instant.EPOCH);
    }

    private static Party party(int id, String name) {
        return new Party(new UUID(0, id), name.toLowerCase(), name, new Localised(name, name));
    }
}
