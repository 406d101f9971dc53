package nl.tweespan.amendment.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import nl.tweespan.amendment.AmendmentService;
import nl.tweespan.amendment.ChangeAct;
import nl.tweespan.amendment.ChangeKind;
import nl.tweespan.amendment.Changes;
import nl.tweespan.amendment.Place;
import nl.tweespan.platform.TypedDate;
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

/** The board of a party adopts an amendment; with the last of them it becomes the next version of the agreement. */
@Controller
@RequestMapping("/frameworks/{code}/amendments/{number:[0-9]+}/adoption")
class AdoptionController {

    private static final ChangePages.Form FORM = new ChangePages.Form(ChangeAct.ADOPT, "amendment/adoption");

    private final ChangePages pages;
    private final AmendmentService service;
    private final Clock clock;

    AdoptionController(ChangePages pages, AmendmentService service, Clock clock) {
        this.pages = pages;
        this.service = service;
        this.clock = clock;
    }

    @GetMapping
    String open(Actor actor, @PathVariable String code, @PathVariable int number, Model model) {
        Changes.View view = pages.open(actor, new Place(code, ChangeKind.AMENDMENT, number), FORM, model);
        LocalDate today = LocalDate.now(clock);
        String named = view.change().namedFrom(today).toString();
        model.addAttribute("form", new DecisionForm("", today.toString(), "", named, 0));
        return FORM.template();
    }

    @PostMapping
    String send(
            Actor actor,
            @PathVariable String code,
            @PathVariable int number,
            @Valid @ModelAttribute("form") DecisionForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        Place place = new Place(code, ChangeKind.AMENDMENT, number);
        return pages.answer(
                new ChangePages.Post(actor, place, errors, model, redirect),
                FORM,
                form.version(),
                () -> service.adopt(
                        actor,
                        place,
                        form.version(),
                        new AmendmentService.Decision(
                                form.body(),
                                TypedDate.of(form.decidedOn()),
                                form.evidence(),
                                TypedDate.of(form.effectiveOn()))),
                "amendment.done.adoption");
    }
}
