package nl.tweespan.board.web;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import nl.tweespan.board.AnnualReports;
import nl.tweespan.board.ConsultationDetails;
import nl.tweespan.board.ConsultationService;
import nl.tweespan.board.web.ConsultationPages.Place;
import nl.tweespan.board.web.ConsultationPages.Post;
import nl.tweespan.framework.Framework;
import nl.tweespan.platform.Option;
import nl.tweespan.shared.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Recording that a consultation was held, with its minutes (article 7.2). */
@Controller
@RequestMapping("/frameworks/{code}/consultations/{id}/record")
class ConsultationRecordController {

    private static final String TEMPLATE = "board/record";

    private final ConsultationPages pages;
    private final ConsultationService service;
    private final AnnualReports reports;

    ConsultationRecordController(ConsultationPages pages, ConsultationService service, AnnualReports reports) {
        this.pages = pages;
        this.service = service;
        this.reports = reports;
    }

    @GetMapping
    String open(
            Actor actor,
            @PathVariable String code,
            @PathVariable UUID id,
            @ModelAttribute("form") RecordForm form,
            Model model) {
        ConsultationDetails consultation = pages.openPlanned(new Place(actor, code, id), model);
        LocalDate day = consultation.plan().day();
        LocalDate today = pages.today();
        form.setHeldOn(day.isAfter(today) ? "" : day.toString());
        form.setYear((day.isAfter(today) ? today : day).getYear());
        return show(model);
    }

    @PostMapping
    String send(
            Actor actor,
            @PathVariable String code,
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") RecordForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        Framework framework = pages.framework(actor, code, model);
        String answer = pages.answer(
                new Post(new Place(actor, code, id), errors, model, redirect),
                TEMPLATE,
                form.getVersion(),
                () -> service.hold(actor, code, id, form.getVersion(), form.held(framework)),
                "board.done.held");
        return answer.equals(TEMPLATE) ? show(model) : answer;
    }

    private String show(Model model) {
        Framework framework = (Framework) Objects.requireNonNull(model.getAttribute("framework"));
        model.addAttribute(
                "years",
                reports.years(framework, pages.today()).stream()
                        .map(String::valueOf)
                        .map(year -> new Option(year, year))
                        .toList());
        return TEMPLATE;
    }
}
