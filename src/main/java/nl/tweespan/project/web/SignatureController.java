package nl.tweespan.project.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import nl.tweespan.platform.TypedDate;
import nl.tweespan.project.life.Command;
import nl.tweespan.project.life.SigningService;
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

/** The signature for a faculty or cluster (article 4.3). */
@Controller
@RequestMapping("/projects/{reference}/signature")
class SignatureController {

    private static final ProjectPages.Page PAGE = new ProjectPages.Page(Command.SIGN, "project/signature", true);

    private final ProjectPages pages;
    private final SigningService service;
    private final Clock clock;

    SignatureController(ProjectPages pages, SigningService service, Clock clock) {
        this.pages = pages;
        this.service = service;
        this.clock = clock;
    }

    @GetMapping
    String open(Actor actor, @PathVariable String reference, Model model) {
        pages.open(actor, reference, PAGE, model);
        model.addAttribute("form", new SignatureForm(LocalDate.now(clock).toString(), 0));
        return PAGE.template();
    }

    @PostMapping
    String send(
            Actor actor,
            @PathVariable String reference,
            @Valid @ModelAttribute("form") SignatureForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        return pages.answer(
                new ProjectPages.Post(actor, reference, errors, model, redirect),
                PAGE,
                form.version(),
                () -> service.sign(actor, reference, form.version(), TypedDate.of(form.signedOn())),
                "project.done.signature");
    }
}
