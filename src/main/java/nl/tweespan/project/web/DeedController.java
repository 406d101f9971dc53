package nl.tweespan.project.web;

import jakarta.validation.Valid;
import java.util.Map;
import nl.tweespan.project.life.Command;
import nl.tweespan.project.life.EndingService;
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

/** The pages on which a project is ended, each with its reasons or outcome; they say what follows before it is done. */
@Controller
@RequestMapping("/projects/{reference}/{deed:withdrawal|completion|termination|exemption}")
class DeedController {

    private static final Map<String, Command> DEEDS = Map.of(
            "withdrawal", Command.WITHDRAW,
            "completion", Command.COMPLETE,
            "termination", Command.TERMINATE,
            "exemption", Command.REGISTER_NOT_COVERED);

    private final ProjectPages pages;
    private final EndingService endings;

    DeedController(ProjectPages pages, EndingService endings) {
        this.pages = pages;
        this.endings = endings;
    }

    @GetMapping
    String open(Actor actor, @PathVariable String reference, @PathVariable String deed, Model model) {
        pages.open(actor, reference, page(deed), model);
        model.addAttribute("form", new DeedForm("", 0));
        model.addAttribute("deed", deed);
        return "project/deed";
    }

    @PostMapping
    String end(
            Actor actor,
            @PathVariable String reference,
            @PathVariable String deed,
            @Valid @ModelAttribute("form") DeedForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        model.addAttribute("deed", deed);
        return pages.answer(
                new ProjectPages.Post(actor, reference, errors, model, redirect),
                page(deed),
                form.version(),
                () -> endings.end(actor, reference, form.version(), page(deed).command(), form.words()),
                "project.done." + deed);
    }

    private static ProjectPages.Page page(String deed) {
        return new ProjectPages.Page(DEEDS.get(deed), "project/deed");
    }
}
