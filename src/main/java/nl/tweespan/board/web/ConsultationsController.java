package nl.tweespan.board.web;

import jakarta.validation.Valid;
import nl.tweespan.board.Agendas;
import nl.tweespan.board.ConsultationService;
import nl.tweespan.board.Consultations;
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

/** The consultations of the boards of an agreement, and planning one. */
@Controller
@RequestMapping("/frameworks/{code}/consultations")
class ConsultationsController {

    private final Frameworks frameworks;
    private final Consultations consultations;
    private final ConsultationService service;
    private final Agendas agendas;
    private final ConsultationPages pages;
    private final Once once;

    ConsultationsController(
            Frameworks frameworks,
            Consultations consultations,
            ConsultationService service,
            Agendas agendas,
            ConsultationPages pages,
            Once once) {
        this.frameworks = frameworks;
        this.consultations = consultations;
        this.service = service;
        this.agendas = agendas;
        this.pages = pages;
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
        model.addAttribute("framework", framework);
        model.addAttribute("day", asOf.day());
        model.addAttribute("rhythm", agendas.rhythm(framework, asOf.day()));
        model.addAttribute("consultations", consultations.list(framework.id(), asOf.day(), page));
        model.addAttribute("may", asOf.now() && Mandate.KEEP_CONSULTATION.heldBy(actor, framework));
        return "board/consultations";
    }

    @GetMapping("/new")
    String form(Actor actor, @PathVariable String code, Model model) {
        pages.framework(actor, code, model);
        model.addAttribute("form", new PlanForm("", "", "", 0));
        return "board/plan";
    }

    @PostMapping("/new")
    String plan(
            Actor actor,
            @PathVariable String code,
            @Valid @ModelAttribute("form") PlanForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        String consultation = once.attempt(
                errors, () -> "/frameworks/" + code + "/consultations/" + service.plan(actor, code, form.plan()));
        if (consultation == null) {
            pages.framework(actor, code, model);
            return "board/plan";
        }
        redirect.addFlashAttribute("done", Sentence.of("board.done.planned"));
        return "redirect:" + consultation;
    }
}
