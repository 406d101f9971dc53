package nl.tweespan.board.evaluation;

import static nl.tweespan.shared.Role.APPROVER;
import static nl.tweespan.shared.Role.BOARD_MEMBER;
import static nl.tweespan.shared.Role.COORDINATOR;

import java.util.List;
import java.util.UUID;
import nl.tweespan.board.consultation.Agendas;
import nl.tweespan.board.norms.BoardFacts;
import nl.tweespan.board.norms.Schedule;
import nl.tweespan.framework.Acts;
import nl.tweespan.framework.Framework;
import nl.tweespan.framework.InHand;
import nl.tweespan.framework.Mandate;
import nl.tweespan.shared.Actor;
import nl.tweespan.shared.RuleBroken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The yearly evaluation (norm A.2): opened by either party, judged by each for itself. */
@Service
@Transactional
public class EvaluationService {

    /** Giving the verdict of one's party in the yearly evaluation (annex, part 2). */
    public static final Mandate EVALUATE = Mandate.of("evaluate", COORDINATOR, APPROVER, BOARD_MEMBER);

    private final Acts acts;
    private final EvaluationRepository evaluations;
    private final EvaluationFigures figures;
    private final Agendas agendas;

    EvaluationService(Acts acts, EvaluationRepository evaluations, EvaluationFigures figures, Agendas agendas) {
        this.acts = acts;
        this.evaluations = evaluations;
        this.figures = figures;
        this.agendas = agendas;
    }

    /** A verdict with its note, on the point of this number. */
    public record Given(int number, Verdict verdict, String note) {}

    /** Opens the evaluation of the time since the last one, or since the signing; returns its id. */
    public UUID open(Actor actor, String code) {
        InHand<Framework> in = acts.begin(actor, code, EVALUATE);
        Framework framework = in.framework();
        if (framework.definition().evaluation() == null) {
            throw new RuleBroken("A.2", "board.rule.no-evaluation");
        }
        if (evaluations.existsByFrameworkIdAndCompletedOnIsNull(framework.id())) {
            throw new RuleBroken("A.2", "board.rule.evaluation-open");
        }
        Schedule schedule = agendas.schedule(framework, in.by().on());
        BoardFacts.Happening ended = schedule.facts().ended();
        if (ended != null) {
            throw new RuleBroken("8.2", "board.rule.ended", ended.day());
        }
        if (!schedule.begun() || !schedule.evaluatedFrom().isBefore(in.by().on())) {
            throw new RuleBroken("A.2", "board.rule.evaluation-too-soon");
        }
        return evaluations
                .save(new Evaluation(
                        framework.id(),
                        schedule.evaluatedFrom(),
                        framework.definition().evaluation().points(),
                        in.by()))
                .id();
    }

    /** Gives verdicts of the actor's own party; the last one of all completes the evaluation. Returns whether it did. */
    public boolean judge(Actor actor, String code, UUID id, long version, List<Given> given) {
        InHand<Evaluation> in =
                acts.open(actor, code, EVALUATE, version, framework -> evaluations.findToChange(id, framework.id()));
        Evaluation evaluation = in.record();
        if (given.isEmpty()) {
            throw new RuleBroken("A.2", "board.rule.no-verdict");
        }
        given.forEach(each -> {
            if (each.note().isBlank()) {
                throw new RuleBroken("A.2", "board.rule.note-missing", each.number());
            }
            evaluation.judge(each.number(), each.verdict(), each.note(), in.by());
        });
        boolean full = evaluation.full(in.framework().parties());
        if (full) {
            // Hibernate would update the evaluation first, and the database takes no verdict once that is complete
            evaluations.saveAndFlush(evaluation);
            evaluation.complete(
                    figures.count(in.framework(), evaluation.fromOn(), in.by().on()), in.by());
        }
        return full;
    }
}
