package nl.tweespan.account.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import java.util.UUID;
import nl.tweespan.account.AccountDetails;
import nl.tweespan.account.AccountService;
import nl.tweespan.account.Accounts;
import nl.tweespan.party.Parties;
import nl.tweespan.platform.Forms;
import nl.tweespan.shared.Actor;
import nl.tweespan.shared.Role;
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

/** One account and its roles. */
@Controller
@RequestMapping("/administration/users/{id}")
class UserController {

    private final Accounts accounts;
    private final AccountService service;
    private final Parties parties;
    private final AccountOptions options;

    UserController(Accounts accounts, AccountService service, Parties parties, AccountOptions options) {
        this.accounts = accounts;
        this.service = service;
        this.parties = parties;
        this.options = options;
    }

    @GetMapping
    String form(Actor actor, @PathVariable UUID id, Model model) {
        AccountDetails user = accounts.byId(actor, id);
        model.addAttribute("form", RolesForm.of(user));
        return page(actor, user, model);
    }

    @PostMapping
    String grant(
            Actor actor,
            @PathVariable UUID id,
            @ModelAttribute("form") RolesForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        if (!Forms.attempt(errors, () -> service.grant(actor, id, form.version(), Set.copyOf(form.roles())))) {
            return page(actor, accounts.byId(actor, id), model);
        }
        redirect.addFlashAttribute("done", Sentence.of("account.user.saved"));
        return "redirect:/administration/users/" + id;
    }

    /** Somebody closed the account by mistake, or the person is back. */
    @PostMapping("/reactivation")
    String reactivate(
            Actor actor,
            @PathVariable UUID id,
            @ModelAttribute("form") VersionForm version,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        AccountDetails user = accounts.byId(actor, id);
        if (!Forms.attempt(errors, () -> service.reactivate(actor, id, version.version()))) {
            model.addAttribute("refused", errors.getGlobalErrors());
            response.setStatus(Forms.status(errors).value());
            return form(actor, id, model);
        }
        redirect.addFlashAttribute("done", Sentence.of("account.user.open-again", user.username()));
        return "redirect:/administration/users/" + id;
    }

    private String page(Actor actor, AccountDetails user, Model model) {
        boolean own = user.id().equals(actor.userId());
        model.addAttribute("user", user);
        model.addAttribute(
                "mayChange", !own && actor.has(Role.ADMINISTRATOR, user.person().organisationId()));
        model.addAttribute("party", parties.byId(user.person().organisationId()));
        model.addAttribute("roles", options.roles());
        return "account/user";
    }
}
