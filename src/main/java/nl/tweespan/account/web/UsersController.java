package nl.tweespan.account.web;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.tweespan.account.life.AccountDetails;
import nl.tweespan.account.life.AccountService;
import nl.tweespan.account.life.Accounts;
import nl.tweespan.account.life.NewLink;
import nl.tweespan.party.Parties;
import nl.tweespan.platform.Option;
import nl.tweespan.platform.Say;
import nl.tweespan.platform.form.ActPage;
import nl.tweespan.platform.form.Done;
import nl.tweespan.platform.form.Form;
import nl.tweespan.platform.form.FormMapping;
import nl.tweespan.platform.form.Yes;
import nl.tweespan.shared.Actor;
import nl.tweespan.shared.Role;
import nl.tweespan.shared.Sentence;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/** The accounts with which people sign in: opened, given roles and a link for a password, closed. */
@Controller
@RequestMapping(UsersController.HERE)
class UsersController {

    static final String HERE = "/administration/users";

    private final Accounts accounts;
    private final AccountService service;
    private final Parties parties;
    private final LinkPage linkPage;
    private final Say say;

    UsersController(Accounts accounts, AccountService service, Parties parties, LinkPage linkPage, Say say) {
        this.accounts = accounts;
        this.service = service;
        this.parties = parties;
        this.linkPage = linkPage;
        this.say = say;
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
                UriComponentsBuilder.fromPath(HERE)
                        .queryParam("q", "{q}")
                        .encode()
                        .build(q)
                        .toString());
        return "account/users";
    }

    @FormMapping("/new")
    String open(@RequestParam(required = false) @Nullable UUID person, Form<NewUserForm> form, Model model) {
        Actor actor = form.actor();
        return link(
                form,
                ActPage.of("account/user-new", HERE, () -> accounts.peopleWithout(actor))
                        .with("people", people -> people)
                        .with("roles", people -> roles()),
                people -> new NewUserForm(person, "", Set.of()),
                typed -> service.open(actor, Objects.requireNonNull(typed.personId()), typed.username(), typed.roles()),
                model);
    }

    @FormMapping("/{id}")
    String grant(@PathVariable UUID id, Form<RolesForm> form) {
        Actor actor = form.actor();
        return form.make(
                page(actor, id, "account/user", HERE)
                        .with(
                                "mayChange",
                                user -> !id.equals(actor.userId())
                                        && actor.has(
                                                Role.ADMINISTRATOR,
                                                user.person().organisationId()))
                        .with("party", user -> parties.byId(user.person().organisationId()))
                        .with("roles", user -> roles()),
                RolesForm::of,
                typed -> {
                    service.grant(actor, id, form.version(), Set.copyOf(typed.roles()));
                    return Done.at(HERE + "/" + id, "account.user.saved");
                });
    }

    @FormMapping("/{id}/link")
    String makeLink(@PathVariable UUID id, Form<Yes> form, Model model) {
        return link(
                form,
                page(form.actor(), id, "account/link-new", HERE + "/" + id),
                user -> new Yes(),
                yes -> service.makeLink(form.actor(), id, form.version()),
                model);
    }

    /** Whoever is signed in with it is signed out. */
    @FormMapping("/{id}/deactivation")
    String deactivate(@PathVariable UUID id, Form<Yes> form) {
        return form.make(page(form.actor(), id, "account/deactivation", HERE + "/" + id), user -> new Yes(), yes -> {
            service.deactivate(form.actor(), id, form.version());
            return Done.at(HERE + "/" + id, "account.user.closed", username(form.actor(), id));
        });
    }

    /** Somebody closed it by mistake, or the person is back; sent from the page of the account. */
    @PostMapping("/{id}/reactivation")
    String reactivate(Actor actor, @PathVariable UUID id, @RequestParam long version, RedirectAttributes redirect) {
        service.reactivate(actor, id, version);
        redirect.addFlashAttribute("done", Sentence.of("account.user.open-again", username(actor, id)));
        return "redirect:" + HERE + "/" + id;
    }

    private ActPage<AccountDetails> page(Actor actor, UUID id, String template, String back) {
        return ActPage.of(template, back, () -> accounts.byId(actor, id))
                .version(AccountDetails::version)
                .with("user", user -> user);
    }

    /** Answers with the link itself, which is shown this once; the same form again leads to the account, where a new one is made. */
    private <F, R> String link(
            Form<F> form, ActPage<R> page, Function<R, F> empty, Function<F, NewLink> act, Model model) {
        NewLink[] made = new NewLink[1];
        String next = form.make(page, empty, typed -> {
            made[0] = act.apply(typed);
            return Done.at(HERE + "/" + made[0].userId(), "account.link.title", made[0].name());
        });
        return made[0] != null && next.startsWith("redirect:") ? linkPage.show(made[0], model) : next;
    }

    private String username(Actor actor, UUID id) {
        return accounts.byId(actor, id).username();
    }

    /** Each with a line that says what it is for, and whether it waits for a confirmation first. */
    private List<Option> roles() {
        return Stream.of(Role.values())
                .map(role -> new Option(role.name(), say.key("account.role." + role), hint(role)))
                .toList();
    }

    private String hint(Role role) {
        String does = say.key("account.role.hint." + role);
        return role.needsConfirmation() ? does + " " + say.key("account.role.confirmed-first") : does;
    }
}
