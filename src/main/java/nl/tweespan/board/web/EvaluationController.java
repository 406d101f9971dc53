package nl.tweespan.board.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import nl.tweespan.board.evaluation.EvaluationDetails;
import nl.tweespan.board.evaluation.EvaluationService;
import nl.tweespan.board.evaluation.Evaluations;
import nl.tweespan.board.report.Figure;
import nl.tweespan.framework.Framework;
import nl.tweespan.framework.Frameworks;
import nl.tweespan.platform.AsOf;
import nl.tweespan.platform.form.ActPage;
import nl.tweespan.platform.form.Done;
import nl.tweespan.platform.form.Form;
import nl.tweespan.platform.form.FormMapping;
import nl.tweespan.shared.Actor;
import nl.tweespan.shared.Sentence;
import nl.tweespan.shared.StaleVersion;
import org.springframework.stereotype.Controller;
import org.springframework.ui.ModelMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** An evaluation (norm A.2): figures and what each party finds of each point; and giving the verdicts of one's own party. */
@Controller
@RequestMapping("/frameworks/{code}/evaluations/{id}")
class EvaluationController {

    private final Frameworks frameworks;
    private final Evaluations evaluations;
    private final EvaluationService service;
    private final Clock clock;

    EvaluationController(Frameworks frameworks, Evaluations evaluations, EvaluationService service, Clock clock) {
        this.frameworks = frameworks;
        this.evaluations = evaluations;
        this.service = service;
        this.clock = clock;
    }

    @GetMapping
    String show(Actor actor, @PathVariable String code, @PathVariable UUID id, AsOf asOf, ModelMap model) {
        Framework framework = frameworks.byCode(code, actor, asOf.day());
        EvaluationDetails evaluation = evaluations.byId(framework.id(), id, asOf.day());
        fill(framework, evaluation, asOf.day(), model);
        model.addAttribute(
                "may", asOf.now() && evaluation.open() && EvaluationService.EVALUATE.heldBy(actor, framework));
        return "board/evaluation";
    }

    @FormMapping("/verdicts")
    String judge(@PathVariable String code, @PathVariable UUID id, Form<VerdictsForm> form) {
        Framework framework = frameworks.byCode(code, form.actor());
        Framework.Party party = EvaluationService.EVALUATE.of(form.actor(), framework);
        LocalDate today = LocalDate.now(clock);
        Supplier<EvaluationDetails> stored = () -> evaluations.byId(framework.id(), id, today);
        String url = "/frameworks/" + code + "/evaluations/" + id;
        return form.make(
                ActPage.of("board/verdicts", url, () -> whenOpen(stored.get()))
                        .stored(stored)
                        .version(EvaluationDetails::version)
                        .changed(EvaluationController::changed)
                        .with((evaluation, model) -> fill(framework, evaluation, today, model))
                        .with("party", evaluation -> party),
                evaluation -> VerdictsForm.of(evaluation, party.id()),
                typed -> Done.at(
                        url,
                        service.judge(form.actor(), code, id, form.version(), typed.given())
                                ? "board.done.evaluation-completed"
                                : "board.done.judged"));
    }

    private static EvaluationDetails whenOpen(EvaluationDetails evaluation) {
        if (!evaluation.open()) {
            throw new StaleVersion("evaluation " + evaluation.id() + " is complete");
        }
        return evaluation;
    }

    private static Sentence changed(EvaluationDetails evaluation) {
        return evaluation.completedOn() == null
                ? Sentence.of("board.evaluation.changed")
                : Sentence.of("board.evaluation.completed", evaluation.completedOn());
    }

    private void fill(Framework framework, EvaluationDetails evaluation, LocalDate day, ModelMap model) {
        model.addAttribute("framework", framework);
        model.addAttribute("evaluation", evaluation);
        model.addAttribute("figures", evaluations.figures(framework, evaluation, day));
        model.addAttribute("general", Figure.general());
    }
}
