package nl.tweespan.amendment.web;

import jakarta.validation.Valid;
import nl.tweespan.amendment.ChangeAct;
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

/** Takes an amendment or a notice back. */
@Controller
@RequestMapping("/frameworks/{code}/{kind:amendments|notices}/{number:[0-9]+}/withdrawal")
class WithdrawalController {

    private static final ChangePages.Form FORM = new ChangePages.Form(ChangeAct.WITHDRAW, "amendment/withdrawal");

    private final ChangePages pages;
    private final ChangeService service;

    WithdrawalController(ChangePages pages, ChangeService service) {
        this.pages = pages;
        this.service = service;
    }

    @GetMapping
    String open(
            Actor actor, @PathVariable String code, @PathVariable String kind, @PathVariable int number, Model model) {
        pages.open(actor, Place.of(code, kind, number), FORM, model);
        model.addAttribute("form", new WithdrawalForm("", 0));
        return FORM.template();
    }

    @PostMapping
    String send(
            Actor actor,
            @PathVariable String code,
            @PathVariable String kind,
            @PathVariable int number,
            @Valid @ModelAttribute("form") WithdrawalForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        Place place = Place.of(code, kind, number);
        return pages.answer(
                new ChangePages.Post(actor, place, errors, model, redirect),
                FORM,
                form.version(),
                () -> service.withdraw(actor, place, form.version(), form.because()),
                "amendment.done.withdrawal");
    }
}
