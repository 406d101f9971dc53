package nl.tweespan.amendment.web;

import jakarta.validation.Valid;
import nl.tweespan.amendment.ChangeAct;
import nl.tweespan.amendment.ChangeKind;
import nl.tweespan.amendment.ChangeService;
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

/** Confirms a meeting about an amendment that another party planned. */
@Controller
@RequestMapping("/frameworks/{code}/amendments/{number:[0-9]+}/meeting/confirmation")
class MeetingConfirmationController {

    private static final ChangePages.Form FORM =
            new ChangePages.Form(ChangeAct.CONFIRM_MEETING, "amendment/meeting-confirmation");

    private final ChangePages pages;
    private final ChangeService service;

    MeetingConfirmationController(ChangePages pages, ChangeService service) {
        this.pages = pages;
        this.service = service;
    }

    @GetMapping
    String open(Actor actor, @PathVariable String code, @PathVariable int number, Model model) {
        pages.open(actor, new Place(code, ChangeKind.AMENDMENT, number), FORM, model);
        model.addAttribute("form", new MeetingConfirmationForm(0));
        return FORM.template();
    }

    @PostMapping
    String send(
            Actor actor,
            @PathVariable String code,
            @PathVariable int number,
            @Valid @ModelAttribute("form") MeetingConfirmationForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        Place place = new Place(code, ChangeKind.AMENDMENT, number);
        return pages.answer(
                new ChangePages.Post(actor, place, errors, model, redirect),
                FORM,
                form.version(),
                () -> service.confirmMeeting(actor, place, form.version()),
                "amendment.done.meeting-confirmed");
    }
}
