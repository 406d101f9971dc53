package nl.tweespan.amendment.web;

import jakarta.validation.Valid;
import nl.tweespan.amendment.ChangeAct;
import nl.tweespan.amendment.ChangeKind;
import nl.tweespan.amendment.NoticeService;
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

/** Lets a notice take effect once what becomes of every project is settled. */
@Controller
@RequestMapping("/frameworks/{code}/notices/{number:[0-9]+}/settlement")
class SettlementController {

    private static final ChangePages.Form FORM = new ChangePages.Form(ChangeAct.SETTLE, "amendment/settlement");

    private final ChangePages pages;
    private final NoticeService service;

    SettlementController(ChangePages pages, NoticeService service) {
        this.pages = pages;
        this.service = service;
    }

    @GetMapping
    String open(Actor actor, @PathVariable String code, @PathVariable int number, Model model) {
        pages.open(actor, new Place(code, ChangeKind.NOTICE, number), FORM, model);
        model.addAttribute("form", new SettlementForm(false, 0));
        return FORM.template();
    }

    @PostMapping
    String send(
            Actor actor,
            @PathVariable String code,
            @PathVariable int number,
            @Valid @ModelAttribute("form") SettlementForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        Place place = new Place(code, ChangeKind.NOTICE, number);
        return pages.answer(
                new ChangePages.Post(actor, place, errors, model, redirect),
                FORM,
                form.version(),
                () -> service.settle(actor, place, form.version()),
                "amendment.done.settlement");
    }
}
