package nl.tweespan.account.web;

import jakarta.validation.Valid;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.tweespan.account.AccountService;
import nl.tweespan.account.Accounts;
import nl.tweespan.account.NewLink;
import nl.tweespan.party.Parties;
import nl.tweespan.platform.form.Once;
import nl.tweespan.shared.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** The accounts with which people sign in. */
@Controller
@RequestMapping("/administration/users")
class UsersController {

    private final Accounts accounts;
    private final AccountService service;
    private final Parties parties;
    private final AccountOptions options;
    private final LinkPage linkPage;
    private final Once once;

    UsersController(
            Accounts accounts,
            AccountService service,
            Parties parties,
            AccountOptions options,
            LinkPage linkPage,
            Once once) {
        this.accounts = accounts;
        this.service = service;
        this.parties = parties;
        this.options = options;
        this.linkPage = linkPage;
        this.once = once;
    }

    @GetMapping
    String list(
            Actor actor,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "0") int page,
            Model model) {
        model.addAttribute("users", accounts.list(actor, q, page));
        model.addAttribute("parties", parties);
        model.addAttribute("words", q);
        model.addAttribute(
                "url",
                UriComponentsBuilder.fromPath("/administration/users")
                        .queryParam("q", "{q}")
                        .encode()
                        .build(q)
                        .toString());
        return "account/users";
    }

    @GetMapping("/new")
    String form(Actor actor, @RequestParam(required = false) @Nullable UUID person, Model model) {
        model.addAttribute("form", new NewUserForm(person, "", Set.of()));
        return page(actor, model);
    }

    @PostMapping
    String open(Actor actor, @Valid @ModelAttribute("form") NewUserForm form, BindingResult errors, Model model) {
        NewLink[] made = new NewLink[1];
        @Nullable
        String next = once.attempt(errors, () -> {
            made[0] = open(actor, form);
            return "/administration/users/" + made[0].userId();
        });
        if (next == null) {
            return page(actor, model);
        }
        // sent again, the account is there and the link was shown; a new one is made on its page
        return made[0] == null ? "redirect:" + next : linkPage.show(made[0], model);
    }

    private NewLink open(Actor actor, NewUserForm form) {
        return service.open(actor, Objects.requireNonNull(form.personId()), form.username(), form.roles());
    }

    private String page(Actor actor, Model model) {
        model.addAttribute("people", options.peopleWithoutAccount(actor));
        model.addAttribute("roles", options.roles());
        return "account/user-new";
    }
}
