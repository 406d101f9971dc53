package nl.tweespan.board.web;

import jakarta.validation.Valid;
import java.util.UUID;
import nl.tweespan.board.ConsultationDetails;
import nl.tweespan.board.ConsultationService;
import nl.tweespan.board.web.ConsultationPages.Place;
import nl.tweespan.board.web.ConsultationPages.Post;
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

/** Points that the parties put on the agenda themselves. */
@Controller
@RequestMapping("/frameworks/{code}/consultations/{id}/points")
class ConsultationPointController {

    private static final String TEMPLATE = "board/point";

    private final ConsultationPages pages;
    private final ConsultationService service;

    ConsultationPointController(ConsultationPages pages, ConsultationService service) {
        this.pages = pages;
        this.service = service;
    }

    @GetMapping
    String open(Actor actor, @PathVariable String code, @PathVariable UUID id, Model model) {
        ConsultationDetails consultation = pages.openPlanned(new Place(actor, code, id), model);
        model.addAttribute("form", new PointForm("", consultation.version()));
        return TEMPLATE;
    }

    @PostMapping
    String send(
            Actor actor,
            @PathVariable String code,
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") PointForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        return pages.answer(
                new Post(new Place(actor, code, id), errors, model, redirect),
                TEMPLATE,
                form.version(),
                () -> service.addPoint(actor, code, id, form.version(), form.title()),
                "board.done.point");
    }

    /** Takes a point of one's own party off the agenda; sent from the agenda itself. */
    @PostMapping("/{point}/withdrawal")
    String withdraw(
            Actor actor,
            @PathVariable String code,
            @PathVariable UUID id,
            @PathVariable UUID point,
            @RequestParam long version,
            RedirectAttributes redirect) {
        service.withdrawPoint(actor, code, id, version, point);
        redirect.addFlashAttribute("done", Sentence.of("board.done.point-withdrawn"));
        return "redirect:" + new Place(actor, code, id).url();
    }
}
