package nl.tweespan.board.web;

import java.time.Clock;
import java.time.LocalDate;
import nl.tweespan.board.Agendas;
import nl.tweespan.board.EvaluationService;
import nl.tweespan.board.Evaluations;
import nl.tweespan.board.Rhythm;
import nl.tweespan.framework.Framework;
import nl.tweespan.framework.Frameworks;
import nl.tweespan.framework.Mandate;
import nl.tweespan.platform.AsOf;
import nl.tweespan.platform.form.Once;
import nl.tweespan.shared.Actor;
import nl.tweespan.shared.Sentence;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The yearly evaluations of an agreement (norm A.2), and opening one. */
@Controller
@RequestMapping("/frameworks/{code}/evaluations")
class EvaluationsController {

    private final Frameworks frameworks;
    private final Evaluations evaluations;
    private final EvaluationService service;
    private final Agendas agendas;
    private final Clock clock;
    private final Once once;

    EvaluationsController(
            Frameworks frameworks,
            Evaluations evaluations,
            EvaluationService service,
            Agendas agendas,
            Clock clock,
            Once once) {
        this.frameworks = frameworks;
        this.evaluations = evaluations;
        this.service = service;
        this.agendas = agendas;
        this.clock = clock;
        this.once = once;
    }

    @GetMapping
    String list(
            Actor actor,
            @PathVariable String code,
            @RequestParam(defaultValue = "0") int page,
            AsOf asOf,
            Model model) {
        Framework framework = frameworks.byCode(code, actor, asOf.day());
        Rhythm rhythm = agendas.rhythm(framework, asOf.day());
        model.addAttribute("framework", framework);
        model.addAttribute("rhythm", rhythm);
        model.addAttribute("evaluations", evaluations.list(framework.id(), asOf.day(), page));
        model.addAttribute(
                "may",
                asOf.now()
                        && rhythm.evaluationDue() != null
                        && rhythm.facts().evaluating().isEmpty()
                        && Mandate.EVALUATE.heldBy(actor, framework));
        return "board/evaluations";
    }

    @GetMapping("/new")
    String form(Actor actor, @PathVariable String code, Model model) {
        model.addAttribute("form", new VersionForm(0));
        return opening(actor, code, model);
    }

    @PostMapping("/new")
    String open(
            Actor actor,
            @PathVariable String code,
            @ModelAttribute("form") VersionForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        String evaluation =
                once.attempt(errors, () -> "/frameworks/" + code + "/evaluations/" + service.open(actor, code));
        if (evaluation == null) {
            return opening(actor, code, model);
        }
        redirect.addFlashAttribute("done", Sentence.of("board.done.evaluation-opened"));
        return "redirect:" + evaluation;
    }

    private String opening(Actor actor, String code, Model model) {
        Framework framework = frameworks.byCode(code, actor);
        Mandate.EVALUATE.of(actor, framework);
        model.addAttribute("framework", framework);
        model.addAttribute("rhythm", agendas.rhythm(framework, LocalDate.now(clock)));
        return "board/evaluation-new";
    }
}
