package nl.tweespan.board.web;

import java.time.LocalDate;
import java.util.UUID;
import nl.tweespan.board.consultation.ConsultationService;
import nl.tweespan.board.report.AnnualReports;
import nl.tweespan.framework.Framework;
import nl.tweespan.platform.Option;
import nl.tweespan.platform.form.Done;
import nl.tweespan.platform.form.Form;
import nl.tweespan.platform.form.FormMapping;
import nl.tweespan.shared.Actor;
import nl.tweespan.shared.Sentence;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is done about a planned consultation: moved, given points, called off, recorded as held (article 7). */
@Controller
@RequestMapping("/frameworks/{code}/consultations/{id}")
class ConsultationActController {

    private final ConsultationPages pages;
    private final ConsultationService service;
    private final AnnualReports reports;

    ConsultationActController(ConsultationPages pages, ConsultationService service, AnnualReports reports) {
        this.pages = pages;
        this.service = service;
        this.reports = reports;
    }

    @FormMapping("/plan")
    String replan(@PathVariable String code, @PathVariable UUID id, Form<PlanForm> form) {
        return form.answer(
                pages.planned(form.actor(), code, id, "board/consultation-fields")
                        .words("board.plan.")
                        .done("board.done.replanned"),
                consultation -> PlanForm.of(consultation.plan()),
                typed -> service.replan(form.actor(), code, id, form.version(), typed.plan()));
    }

    @FormMapping("/cancellation")
    String cancel(@PathVariable String code, @PathVariable UUID id, Form<CancellationForm> form) {
        return form.answer(
                pages.planned(form.actor(), code, id, "board/consultation-fields")
                        .words("board.cancellation.")
                        .done("board.done.cancelled"),
                consultation -> new CancellationForm(""),
                typed -> service.cancel(form.actor(), code, id, form.version(), typed.reason()));
    }

    @FormMapping("/points")
    String addPoint(@PathVariable String code, @PathVariable UUID id, Form<PointForm> form) {
        return form.answer(
                pages.planned(form.actor(), code, id, "board/point").done("board.done.point"),
                consultation -> new PointForm(""),
                typed -> service.addPoint(form.actor(), code, id, form.version(), typed.title()));
    }

    /** Takes a point of one's own party off the agenda; sent from the agenda itself. */
    @PostMapping("/points/{point}/withdrawal")
    String withdraw(
            Actor actor,
            @PathVariable String code,
            @PathVariable UUID id,
            @PathVariable UUID point,
            @RequestParam long version,
            RedirectAttributes redirect) {
        service.withdrawPoint(actor, code, id, version, point);
        redirect.addFlashAttribute("done", Sentence.of("board.done.point-withdrawn"));
        return "redirect:" + ConsultationPages.url(code, id);
    }

    @FormMapping("/record")
    String hold(@PathVariable String code, @PathVariable UUID id, Form<RecordForm> form) {
        Framework framework = pages.framework(form.actor(), code);
        LocalDate today = pages.today();
        return form.make(
                pages.planned(form.actor(), code, id, "board/record")
                        .with(
                                "years",
                                consultation -> reports.years(framework, today).stream()
                                        .map(String::valueOf)
                                        .map(year -> new Option(year, year))
                                        .toList()),
                consultation -> RecordForm.of(consultation.plan().day(), today),
                typed -> {
                    boolean kept = service.hold(form.actor(), code, id, form.version(), typed.held(framework));
                    return Done.at(
                            ConsultationPages.url(code, id), kept ? "board.done.held" : "board.done.held.afterwards");
                });
    }
}
