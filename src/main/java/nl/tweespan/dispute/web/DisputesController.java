package nl.tweespan.dispute.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.tweespan.dispute.DisputeService;
import nl.tweespan.dispute.Disputes;
import nl.tweespan.framework.Framework;
import nl.tweespan.framework.Frameworks;
import nl.tweespan.framework.Mandate;
import nl.tweespan.platform.AsOf;
import nl.tweespan.platform.TypedDate;
import nl.tweespan.platform.form.Once;
import nl.tweespan.shared.Actor;
import nl.tweespan.shared.NotFound;
import nl.tweespan.shared.Sentence;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The disputes under an agreement, and opening one (article 9.1). */
@Controller
@RequestMapping("/frameworks/{code}/disputes")
class DisputesController {

    private final Disputes disputes;
    private final DisputeService service;
    private final Frameworks frameworks;
    private final Clock clock;
    private final Once once;

    DisputesController(Disputes disputes, DisputeService service, Frameworks frameworks, Clock clock, Once once) {
        this.disputes = disputes;
        this.service = service;
        this.frameworks = frameworks;
        this.clock = clock;
        this.once = once;
    }

    @GetMapping
    String list(Actor actor, @PathVariable String code, AsOf asOf, Model model) {
        model.addAttribute("overview", disputes.overview(actor, code, asOf));
        return "dispute/list";
    }

    @GetMapping("/new")
    String form(Actor actor, @PathVariable String code, Model model) {
        model.addAttribute("form", new OpeningForm("", "", LocalDate.now(clock).toString(), ""));
        return show(actor, code, model);
    }

    @PostMapping
    String open(
            Actor actor,
            @PathVariable String code,
            @Valid @ModelAttribute("form") OpeningForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        String dispute = once.attempt(errors, () -> "/frameworks/" + code + "/disputes/" + open(actor, code, form));
        if (dispute != null) {
            redirect.addFlashAttribute("done", Sentence.of("dispute.done.OPEN"));
            return "redirect:" + dispute;
        }
        return show(actor, code, model);
    }

    private UUID open(Actor actor, String code, OpeningForm form) {
        return service.open(
                actor, code, form.subject(), form.about(), TypedDate.of(form.since()), form.projectReference());
    }

    private String show(Actor actor, String code, Model model) {
        Framework framework = frameworks.byCode(code, actor);
        Mandate.KEEP_DISPUTE.of(actor, framework);
        if (framework.definition().dispute() == null) {
            throw new NotFound("disputes under " + code);
        }
        model.addAttribute("framework", framework);
        return "dispute/new";
    }
}
