package nl.tweespan.amendment.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.tweespan.amendment.ChangeAct;
import nl.tweespan.amendment.ChangeKind;
import nl.tweespan.amendment.ChangeService;
import nl.tweespan.amendment.Place;
import nl.tweespan.amendment.Reply;
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

/** The written answer of another party. */
@Controller
@RequestMapping("/frameworks/{code}/{kind:amendments|notices}/{number:[0-9]+}/answers")
class AnswerController {

    private static final ChangePages.Form FORM = new ChangePages.Form(ChangeAct.ANSWER, "amendment/answer");

    private final ChangePages pages;
    private final ChangeService service;
    private final ChangeOptions options;
    private final Clock clock;

    AnswerController(ChangePages pages, ChangeService service, ChangeOptions options, Clock clock) {
        this.pages = pages;
        this.service = service;
        this.options = options;
        this.clock = clock;
    }

    @GetMapping
    String open(
            Actor actor, @PathVariable String code, @PathVariable String kind, @PathVariable int number, Model model) {
        Place place = Place.of(code, kind, number);
        pages.open(actor, place, FORM, model);
        Reply only = place.kind() == ChangeKind.NOTICE ? Reply.NOTED : null;
        model.addAttribute("form", new AnswerForm(only, "", LocalDate.now(clock).toString(), 0));
        return show(place, model);
    }

    @PostMapping
    String send(
            Actor actor,
            @PathVariable String code,
            @PathVariable String kind,
            @PathVariable int number,
            @Valid @ModelAttribute("form") AnswerForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        Place place = Place.of(code, kind, number);
        String answer = pages.answer(
                new ChangePages.Post(actor, place, errors, model, redirect),
                FORM,
                form.version(),
                () -> service.answer(
                        actor,
                        place,
                        form.version(),
                        Objects.requireNonNull(form.verdict()),
                        form.text(),
                        TypedDate.of(form.answeredOn())),
                "amendment.done.answer");
        return answer.equals(FORM.template()) ? show(place, model) : answer;
    }

    private String show(Place place, Model model) {
        model.addAttribute(
                "verdicts",
                options.verdicts(
                        place.kind() == ChangeKind.NOTICE
                                ? List.of(Reply.NOTED)
                                : List.of(Reply.ACCEPT, Reply.REJECT)));
        return FORM.template();
    }
}
