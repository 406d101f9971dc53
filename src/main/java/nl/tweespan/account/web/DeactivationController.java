package nl.tweespan.account.web;

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

/** An account closes; whoever is signed in with it is signed out. */
@Controller
@RequestMapping("/administration/users/{id}/deactivation")
class DeactivationController {

    private final Accounts accounts;
    private final AccountService service;

    DeactivationController(Accounts accounts, AccountService service) {
        this.accounts = accounts;
        this.service = service;
    }

    @GetMapping
    String form(Actor actor, @PathVariable UUID id, Model model) {
        AccountDetails user = accounts.byId(actor, id);
        model.addAttribute("form", new VersionForm(user.version()));
        return page(user, model);
    }

    @PostMapping
    String deactivate(
            Actor actor,
            @PathVariable UUID id,
            @ModelAttribute("form") VersionForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        AccountDetails user = accounts.byId(actor, id);
        if (!Forms.attempt(errors, () -> service.deactivate(actor, id, form.version()))) {
            return page(user, model);
        }
        redirect.addFlashAttribute("done", Sentence.of("account.user.closed", user.username()));
        return "redirect:/administration/users/" + id;
    }

    private static String page(AccountDetails user, Model model) {
        model.addAttribute("user", user);
        return "account/deactivation";
    }
}
