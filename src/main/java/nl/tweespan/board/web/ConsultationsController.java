package nl.tweespan.board.web;

import nl.tweespan.board.consultation.Agendas;
import nl.tweespan.board.consultation.ConsultationService;
import nl.tweespan.board.consultation.Consultations;
import nl.tweespan.framework.Framework;
import nl.tweespan.framework.Frameworks;
import nl.tweespan.platform.AsOf;
import nl.tweespan.platform.form.ActPage;
import nl.tweespan.platform.form.Done;
import nl.tweespan.platform.form.Form;
import nl.tweespan.platform.form.FormMapping;
import nl.tweespan.shared.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The consultations of the boards of an agreement, and planning one. */
@Controller
@RequestMapping("/frameworks/{code}/consultations")
class ConsultationsController {

    private final Frameworks frameworks;
    private final Consultations consultations;
    private final ConsultationService service;
    private final Agendas agendas;
    private final ConsultationPages pages;

    ConsultationsController(
            Frameworks frameworks,
            Consultations consultations,
            ConsultationService service,
            Agendas agendas,
            ConsultationPages pages) {
        this.frameworks = frameworks;
        this.consultations = consultations;
        this.service = service;
        this.agendas = agendas;
        this.pages = pages;
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
        model.addAttribute("schedule", agendas.schedule(framework, asOf.day()));
        model.addAttribute("consultations", consultations.list(framework.id(), asOf.day(), page));
        model.addAttribute("may", asOf.now() && ConsultationService.KEEP_CONSULTATION.heldBy(actor, framework));
        return "board/consultations";
    }

    @FormMapping("/new")
    String plan(@PathVariable String code, Form<PlanForm> form) {
        String url = "/frameworks/" + code + "/consultations";
        return form.make(
                ActPage.of("board/consultation-fields", url, () -> pages.framework(form.actor(), code))
                        .words("board.plan.")
                        .with("framework", framework -> framework),
                framework -> new PlanForm("", "", ""),
                typed -> Done.at(url + "/" + service.plan(form.actor(), code, typed.plan()), "board.done.planned"));
    }
}
