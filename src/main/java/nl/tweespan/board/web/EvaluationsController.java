package nl.tweespan.board.web;

import java.time.Clock;
import java.time.LocalDate;
import nl.tweespan.board.consultation.Agendas;
import nl.tweespan.board.evaluation.EvaluationService;
import nl.tweespan.board.evaluation.Evaluations;
import nl.tweespan.board.norms.Schedule;
import nl.tweespan.framework.Framework;
import nl.tweespan.framework.Frameworks;
import nl.tweespan.platform.AsOf;
import nl.tweespan.platform.form.ActPage;
import nl.tweespan.platform.form.Done;
import nl.tweespan.platform.form.Form;
import nl.tweespan.platform.form.FormMapping;
import nl.tweespan.platform.form.Yes;
import nl.tweespan.shared.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The yearly evaluations of an agreement (norm A.2), and opening one. */
@Controller
@RequestMapping("/frameworks/{code}/evaluations")
class EvaluationsController {

    private final Frameworks frameworks;
    private final Evaluations evaluations;
    private final EvaluationService service;
    private final Agendas agendas;
    private final Clock clock;

    EvaluationsController(
            Frameworks frameworks, Evaluations evaluations, EvaluationService service, Agendas agendas, Clock clock) {
        this.frameworks = frameworks;
        this.evaluations = evaluations;
        this.service = service;
        this.agendas = agendas;
        this.clock = clock;
    }

    @GetMapping
    String list(
            Actor actor,
            @PathVariable String code,
            @RequestParam(defaultValue = "0") int page,
            AsOf asOf,
            Model model) {
        Framework framework = frameworks.byCode(code, actor, asOf.day());
        Schedule schedule = agendas.schedule(framework, asOf.day());
        model.addAttribute("framework", framework);
        model.addAttribute("schedule", schedule);
        model.addAttribute("evaluations", evaluations.list(framework.id(), asOf.day(), page));
        model.addAttribute(
                "may",
                asOf.now()
                        && schedule.evaluationDue() != null
                        && schedule.facts().evaluating().isEmpty()
                        && EvaluationService.EVALUATE.heldBy(actor, framework));
        return "board/evaluations";
    }

    @FormMapping("/new")
    String open(@PathVariable String code, Form<Yes> form) {
        String url = "/frameworks/" + code + "/evaluations";
        return form.make(
                ActPage.of("board/evaluation-new", url, () -> evaluable(form.actor(), code))
                        .with("framework", framework -> framework)
                        .with("schedule", framework -> agendas.schedule(framework, LocalDate.now(clock))),
                framework -> new Yes(),
                yes -> Done.at(url + "/" + service.open(form.actor(), code), "board.done.evaluation-opened"));
    }

    private Framework evaluable(Actor actor, String code) {
        Framework framework = frameworks.byCode(code, actor);
        EvaluationService.EVALUATE.of(actor, framework);
        return framework;
    }
}
