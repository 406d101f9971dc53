package nl.tweespan.amendment.web;

import jakarta.validation.Valid;
import java.util.List;
import nl.tweespan.amendment.AmendmentService;
import nl.tweespan.amendment.ChangeKind;
import nl.tweespan.amendment.Paragraphs;
import nl.tweespan.framework.Framework;
import nl.tweespan.framework.Frameworks;
import nl.tweespan.framework.Mandate;
import nl.tweespan.platform.form.Once;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Proposes an amendment, starting from the words that were adopted last. */
@Controller
@RequestMapping("/frameworks/{code}/amendments/new")
class NewAmendmentController {

    private static final String TEMPLATE = "amendment/amendment-new";

    private final Frameworks frameworks;
    private final AmendmentService service;
    private final ChangeOptions options;
    private final Once once;

    NewAmendmentController(Frameworks frameworks, AmendmentService service, ChangeOptions options, Once once) {
        this.frameworks = frameworks;
        this.service = service;
        this.options = options;
        this.once = once;
    }

    @GetMapping
    String open(Actor actor, @PathVariable String code, Model model) {
        Framework newest = newest(actor, code);
        model.addAttribute("form", AmendmentForm.of(newest));
        return show(actor, newest, model);
    }

    @PostMapping
    String send(
            Actor actor,
            @PathVariable String code,
            @Valid @ModelAttribute("form") AmendmentForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        AmendmentService.Proposal proposal =
                new AmendmentService.Proposal(form.getReasons(), form.words(), form.terms());
        String amendment = once.attempt(errors, () -> {
            int number = service.propose(actor, code, form.getBase(), proposal);
            redirect.addFlashAttribute(
                    "done", Sentence.of("amendment.done.amendment", ChangeKind.AMENDMENT.name(number)));
            return ChangeKind.AMENDMENT.url(code, number);
        });
        return amendment == null ? show(actor, newest(actor, code), model) : "redirect:" + amendment;
    }

    private Framework newest(Actor actor, String code) {
        List<Framework> versions =
                frameworks.versions(frameworks.byCode(code, actor).id());
        return versions.get(versions.size() - 1);
    }

    private String show(Actor actor, Framework newest, Model model) {
        Mandate.PROPOSE_AMENDMENT.of(actor, newest);
        model.addAttribute("framework", newest);
        model.addAttribute("now", Paragraphs.of(newest.definition()).words());
        model.addAttribute("units", options.units());
        return TEMPLATE;
    }
}
