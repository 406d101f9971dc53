package nl.tweespan.amendment.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import nl.tweespan.amendment.ChangeAct;
import nl.tweespan.amendment.ChangeKind;
import nl.tweespan.amendment.Changes;
import nl.tweespan.amendment.NoticeService;
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

/** What follows a notice: that it was received, the consent to its being taken back, and an agreed end where the term is open. */
@Controller
@RequestMapping("/frameworks/{code}/notices/{number:[0-9]+}/{path:receipt|consent|end}")
class NoticeStepController {

    private static final String TEMPLATE = "amendment/notice-step";

    private final ChangePages pages;
    private final NoticeService service;
    private final Clock clock;

    NoticeStepController(ChangePages pages, NoticeService service, Clock clock) {
        this.pages = pages;
        this.service = service;
        this.clock = clock;
    }

    @GetMapping
    String open(
            Actor actor, @PathVariable String code, @PathVariable int number, @PathVariable String path, Model model) {
        ChangeAct act = act(path);
        Changes.View view = pages.open(
                actor, new Place(code, ChangeKind.NOTICE, number), new ChangePages.Form(act, TEMPLATE), model);
        LocalDate said = act == ChangeAct.AGREE_END ? view.change().lastEnd() : LocalDate.now(clock);
        model.addAttribute("form", new NoticeStepForm(said == null ? "" : said.toString(), "", 0));
        return show(act, path, model);
    }

    @PostMapping
    String send(
            Actor actor,
            @PathVariable String code,
            @PathVariable int number,
            @PathVariable String path,
            @Valid @ModelAttribute("form") NoticeStepForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        Place place = new Place(code, ChangeKind.NOTICE, number);
        ChangeAct act = act(path);
        if (act != ChangeAct.CONSENT && (form.on() == null || form.on().isBlank())) {
            errors.rejectValue("on", "amendment.rule.day");
        }
        String answer = pages.answer(
                new ChangePages.Post(actor, place, errors, model, redirect),
                new ChangePages.Form(act, TEMPLATE),
                form.version(),
                () -> take(actor, place, act, form),
                "amendment.done." + path);
        return answer.equals(TEMPLATE) ? show(act, path, model) : answer;
    }

    private void take(Actor actor, Place place, ChangeAct act, NoticeStepForm form) {
        String text = form.text() == null ? "" : form.text();
        switch (act) {
            case RECEIVE -> service.receive(actor, place, form.version(), day(form));
            case CONSENT -> service.consent(actor, place, form.version(), text);
            default -> service.agreeEnd(actor, place, form.version(), day(form), text);
        }
    }

    private static LocalDate day(NoticeStepForm form) {
        return TypedDate.of(Objects.requireNonNull(form.on()));
    }

    private static String show(ChangeAct act, String path, Model model) {
        model.addAttribute("act", act);
        model.addAttribute("path", path);
        return TEMPLATE;
    }

    private static ChangeAct act(String path) {
        return switch (path) {
            case "receipt" -> ChangeAct.RECEIVE;
            case "consent" -> ChangeAct.CONSENT;
            default -> ChangeAct.AGREE_END;
        };
    }
}
