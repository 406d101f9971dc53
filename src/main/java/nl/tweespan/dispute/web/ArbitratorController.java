package nl.tweespan.dispute.web;

import jakarta.validation.Valid;
import java.util.UUID;
import nl.tweespan.dispute.DisputeAct;
import nl.tweespan.dispute.DisputeKey;
import nl.tweespan.dispute.DisputeService;
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

/** The arbitrator of one's own party, and the chair (article 9.2). */
@Controller
@RequestMapping("/frameworks/{code}/disputes/{id}/{path:arbitrators|chair}")
class ArbitratorController {

    private final DisputePages pages;
    private final DisputeService service;

    ArbitratorController(DisputePages pages, DisputeService service) {
        this.pages = pages;
        this.service = service;
    }

    @GetMapping
    String form(Actor actor, @PathVariable String code, @PathVariable UUID id, @PathVariable String path, Model model) {
        model.addAttribute("form", new ArbitratorForm("", pages.today().toString(), 0));
        return pages.open(actor, page(code, id, path), model);
    }

    @PostMapping
    String send(
            Actor actor,
            @PathVariable String code,
            @PathVariable UUID id,
            @PathVariable String path,
            @Valid @ModelAttribute("form") ArbitratorForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        return pages.answer(
                new DisputePages.Post(actor, errors, model, redirect),
                page(code, id, path),
                form.version(),
                () -> appoint(actor, path, new DisputeKey(code, id, form.version()), form));
    }

    private void appoint(Actor actor, String path, DisputeKey key, ArbitratorForm form) {
        if (path.equals("chair")) {
            service.appointChair(actor, key, form.name(), TypedDate.of(form.on()));
        } else {
            service.appoint(actor, key, form.name(), TypedDate.of(form.on()));
        }
    }

    private static DisputePages.Page page(String code, UUID id, String path) {
        DisputeAct act = path.equals("chair") ? DisputeAct.APPOINT_CHAIR : DisputeAct.APPOINT;
        return new DisputePages.Page(code, id, act, "dispute/arbitrator");
    }
}
