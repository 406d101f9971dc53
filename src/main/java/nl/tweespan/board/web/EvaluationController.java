package nl.tweespan.board.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.tweespan.board.EvaluationDetails;
import nl.tweespan.board.EvaluationService;
import nl.tweespan.board.Evaluations;
import nl.tweespan.board.Figure;
import nl.tweespan.board.Verdict;
import nl.tweespan.framework.Framework;
import nl.tweespan.framework.Frameworks;
import nl.tweespan.framework.Mandate;
import nl.tweespan.platform.AsOf;
import nl.tweespan.platform.Forms;
import nl.tweespan.platform.Option;
import nl.tweespan.platform.Say;
import nl.tweespan.shared.Actor;
import nl.tweespan.shared.Sentence;
import nl.tweespan.shared.StaleVersion;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An evaluation (norm A.2): figures and what each party finds of each point; and giving the verdicts of one's own party. */
@Controller
@RequestMapping("/frameworks/{code}/evaluations/{id}")
class EvaluationController {

    private final Frameworks frameworks;
    private final Evaluations evaluations;
    private final EvaluationService service;
    private final Say say;
    private final Clock clock;

    EvaluationController(
            Frameworks frameworks, Evaluations evaluations, EvaluationService service, Say say, Clock clock) {
        this.frameworks = frameworks;
        this.evaluations = evaluations;
        this.service = service;
        this.say = say;
        this.clock = clock;
    }

    @GetMapping
    String show(Actor actor, @PathVariable String code, @PathVariable UUID id, AsOf asOf, Model model) {
        Framework framework = frameworks.byCode(code, actor, asOf.day());
        EvaluationDetails evaluation = fill(framework, id, asOf.day(), model);
        model.addAttribute("may", asOf.now() && evaluation.open() && Mandate.EVALUATE.heldBy(actor, framework));
        return "board/evaluation";
    }

    @GetMapping("/verdicts")
    String form(
            Actor actor,
            @PathVariable String code,
            @PathVariable UUID id,
            @ModelAttribute("form") VerdictsForm form,
            Model model) {
        Framework framework = frameworks.byCode(code, actor);
        Framework.Party party = Mandate.EVALUATE.of(actor, framework);
        EvaluationDetails evaluation = fill(framework, id, today(), model);
        if (!evaluation.open()) {
            throw new StaleVersion("evaluation " + id + " is complete");
        }
        form.fill(evaluation, party.id());
        return show(evaluation, party, evaluation.version(), model);
    }

    @PostMapping("/verdicts")
    String judge(
            Actor actor,
            @PathVariable String code,
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") VerdictsForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        boolean[] full = new boolean[1];
        form.check(errors);
        if (Forms.attempt(errors, () -> full[0] = service.judge(actor, code, id, form.getVersion(), form.given()))) {
            redirect.addFlashAttribute(
                    "done", Sentence.of(full[0] ? "board.done.evaluation-completed" : "board.done.judged"));
            return "redirect:/frameworks/" + code + "/evaluations/" + id;
        }
        Framework framework = frameworks.byCode(code, actor);
        Framework.Party party = Mandate.EVALUATE.of(actor, framework);
        EvaluationDetails evaluation = fill(framework, id, today(), model);
        return show(evaluation, party, Forms.stale(errors) ? evaluation.version() : form.getVersion(), model);
    }

    private EvaluationDetails fill(Framework framework, UUID id, LocalDate day, Model model) {
        EvaluationDetails evaluation = evaluations.byId(framework.id(), id, day);
        model.addAttribute("framework", framework);
        model.addAttribute("evaluation", evaluation);
        model.addAttribute("figures", evaluations.figures(framework, evaluation, day));
        model.addAttribute("general", Figure.general());
        return evaluation;
    }

    private String show(EvaluationDetails evaluation, Framework.Party party, long version, Model model) {
        List<Option> choices = Stream.of(Verdict.values())
                .map(verdict -> new Option(verdict.name(), say.key("board.verdict." + verdict)))
                .toList();
        model.addAttribute("choices", choices);
        model.addAttribute("party", party);
        model.addAttribute("version", version);
        return "board/verdicts";
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
