package nl.tweespan.account.web;

import jakarta.validation.Valid;
import java.util.Objects;
import nl.tweespan.account.life.PasswordLinks;
import nl.tweespan.platform.Forms;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Somebody chooses a password with a one-time link; nobody else comes to know it. Looking at the page does not use the link. */
@Controller
@RequestMapping(ChosenPasswordController.PATH)
class ChosenPasswordController {

    /** The token is a parameter: addresses without their parameters are what logs keep. */
    static final String PATH = "/password";

    private final PasswordLinks links;

    ChosenPasswordController(PasswordLinks links) {
        this.links = links;
    }

    @GetMapping
    String form(@RequestParam(name = LinkPage.PARAMETER, defaultValue = "") String link, Model model) {
        model.addAttribute("form", new ChosenPasswordForm(link, null));
        return page(link, model);
    }

    @PostMapping
    String choose(@Valid @ModelAttribute("form") ChosenPasswordForm form, BindingResult errors, Model model) {
        if (!Forms.attempt(errors, () -> links.choose(form.link(), Objects.requireNonNull(form.password())))) {
            return page(form.link(), model);
        }
        return "redirect:/sign-in?chosen";
    }

    private String page(String link, Model model) {
        model.addAttribute("username", links.username(link));
        return "account/password-chosen";
    }
}
