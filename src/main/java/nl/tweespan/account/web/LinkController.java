package nl.tweespan.account.web;

import java.util.UUID;
import nl.tweespan.account.AccountDetails;
import nl.tweespan.account.AccountService;
import nl.tweespan.account.Accounts;
import nl.tweespan.account.NewLink;
import nl.tweespan.platform.Forms;
import nl.tweespan.shared.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** An administrator makes a link with which somebody chooses another password. It is shown once, as the answer itself. */
@Controller
@RequestMapping("/administration/users/{id}/link")
class LinkController {

    private final Accounts accounts;
    private final AccountService service;
    private final LinkPage page;

    LinkController(Accounts accounts, AccountService service, LinkPage page) {
        this.accounts = accounts;
        this.service = service;
        this.page = page;
    }

    @GetMapping
    String form(Actor actor, @PathVariable UUID id, Model model) {
        AccountDetails user = accounts.byId(actor, id);
        model.addAttribute("form", new VersionForm(user.version()));
        return ask(user, model);
    }

    @PostMapping
    String make(
            Actor actor,
            @PathVariable UUID id,
            @ModelAttribute("form") VersionForm form,
            BindingResult errors,
            Model model) {
        AccountDetails user = accounts.byId(actor, id);
        NewLink[] made = new NewLink[1];
        if (!Forms.attempt(errors, () -> made[0] = service.makeLink(actor, id, form.version()))) {
            return ask(user, model);
        }
        return page.show(made[0], model);
    }

    private static String ask(AccountDetails user, Model model) {
        model.addAttribute("user", user);
        return "account/link-new";
    }
}
