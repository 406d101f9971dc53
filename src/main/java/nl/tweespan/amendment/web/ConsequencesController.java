package nl.tweespan.amendment.web;

import jakarta.validation.Valid;
import nl.tweespan.amendment.ChangeAct;
import nl.tweespan.amendment.ChangeService;
import nl.tweespan.amendment.Changes;
import nl.tweespan.amendment.Place;
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

/** What it means for each running and coming project. */
@Controller
@RequestMapping("/frameworks/{code}/{kind:amendments|notices}/{number:[0-9]+}/consequences")
class ConsequencesController {

    private static final ChangePages.Form FORM = new ChangePages.Form(ChangeAct.MEAN, "amendment/consequences");

    private final ChangePages pages;
    private final ChangeService service;
    private final Changes changes;
    private final ChangeOptions options;

    ConsequencesController(ChangePages pages, ChangeService service, Changes changes, ChangeOptions options) {
        this.pages = pages;
        this.service = service;
        this.changes = changes;
        this.options = options;
    }

    @GetMapping
    String open(
            Actor actor, @PathVariable String code, @PathVariable String kind, @PathVariable int number, Model model) {
        Place place = Place.of(code, kind, number);
        Changes.View view = pages.open(actor, place, FORM, model);
        model.addAttribute("form", ConsequencesForm.of(view.projects()));
        return show(place, model);
    }

    @PostMapping
    String send(
            Actor actor,
            @PathVariable String code,
            @PathVariable String kind,
            @PathVariable int number,
            @Valid @ModelAttribute("form") ConsequencesForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        Place place = Place.of(code, kind, number);
        String answer = pages.answer(
                new ChangePages.Post(actor, place, errors, model, redirect),
                FORM,
                form.getVersion(),
                () -> {
                    Changes.View view = changes.view(actor, place, FORM.act());
                    service.means(actor, place, form.getVersion(), form.meanings(view.projects()));
                },
                "amendment.done.consequences");
        return answer.equals(FORM.template()) ? show(place, model) : answer;
    }

    private String show(Place place, Model model) {
        model.addAttribute("outcomes", options.outcomes(place.kind()));
        return FORM.template();
    }
}
