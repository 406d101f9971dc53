package nl.tweespan.account.web;

import jakarta.validation.Valid;
import java.util.Objects;
import java.util.UUID;
import nl.tweespan.account.AccountDetails;
import nl.tweespan.account.AccountService;
import nl.tweespan.account.Accounts;
import nl.tweespan.platform.Forms;
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

/** An administrator gives an account another password; whoever is signed in with it signs in again. */
@Controller
@RequestMapping("/administration/users/{id}/password")
class PasswordController {

    private final Accounts accounts;
    private final AccountService service;

    PasswordController(Accounts accounts, AccountService service) {
        this.accounts = accounts;
        this.service = service;
    }

    @GetMapping
    String form(Actor actor, @PathVariable UUID id, Model model) {
        AccountDetails user = accounts.byId(actor, id);
        model.addAttribute("form", new PasswordForm(null, user.version()));
        return page(user, model);
    }

    @PostMapping
    String change(
            Actor actor,
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") PasswordForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        AccountDetails user = accounts.byId(actor, id);
        if (!Forms.attempt(
                errors,
                () -> service.changePassword(actor, id, form.version(), Objects.requireNonNull(form.password())))) {
            return page(user, model);
        }
        redirect.addFlashAttribute("done", Sentence.of("account.user.password-changed", user.username()));
        return "redirect:/administration/users/" + id;
    }

    private static String page(AccountDetails user, Model model) {
        model.addAttribute("user", user);
        return "account/password";
    }
}
