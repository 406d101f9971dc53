package nl.tweespan.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import jakarta.validation.Valid;
import java.util.Locale;
import java.util.Objects;
import nl.tweespan.account.life.OwnAccount;
import nl.tweespan.account.signin.OwnSessions;
import nl.tweespan.party.Parties;
import nl.tweespan.platform.Forms;
import nl.tweespan.shared.Actor;
import nl.tweespan.shared.RuleBroken;
import nl.tweespan.shared.Sentence;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Everybody's own page: password, language, and where he is signed in. */
@Controller
@RequestMapping("/account")
class OwnAccountController {

    private static final String SELF = "redirect:/account";

    private final OwnAccount account;
    private final OwnSessions sessions;
    private final Parties parties;
    private final LocaleResolver locales;

    OwnAccountController(OwnAccount account, OwnSessions sessions, Parties parties, LocaleResolver locales) {
        this.account = account;
        this.sessions = sessions;
        this.parties = parties;
        this.locales = locales;
    }

    @GetMapping
    String show(Actor actor, HttpServletRequest request, Model model) {
        model.addAttribute("form", new OwnPasswordForm(null, null));
        return page(actor, request, model);
    }

    @PostMapping("/password")
    String changePassword(
            Actor actor,
            @Valid @ModelAttribute("form") OwnPasswordForm form,
            BindingResult errors,
            HttpServletRequest request,
            Model model) {
        return Forms.attempt(errors, () -> change(actor, form))
                ? "redirect:/sign-in?chosen"
                : page(actor, request, model);
    }

    private void change(Actor actor, OwnPasswordForm form) {
        String current = Objects.requireNonNull(form.current());
        account.changePassword(actor, current, Objects.requireNonNull(form.password()));
    }

    @PostMapping("/language")
    String chooseLanguage(
            Actor actor, @RequestParam String language, HttpServletRequest request, HttpServletResponse response) {
        if (!language.equals("nl") && !language.equals("en")) {
            throw new RuleBroken(null, "account.own.language.unknown");
        }
        Locale locale = Locale.forLanguageTag(language);
        account.chooseLanguage(actor, locale);
        locales.setLocale(request, response, locale);
        return SELF;
    }

    /** One other session, or without a key all others. */
    @PostMapping("/sessions/end")
    String end(
            Actor actor,
            @RequestParam(required = false) @Nullable String key,
            HttpSession here,
            RedirectAttributes redirect) {
        if (key == null) {
            sessions.endOthers(actor, here.getId());
        } else {
            sessions.end(actor, key, here.getId());
        }
        redirect.addFlashAttribute("done", Sentence.of("account.own.sessions.ended"));
        return SELF;
    }

    private String page(Actor actor, HttpServletRequest request, Model model) {
        HttpSession here = request.getSession(false);
        model.addAttribute("username", account.username(actor));
        model.addAttribute("party", parties.byId(actor.partyId()));
        model.addAttribute(
                "language",
                account.language(actor)
                        .map(Locale::getLanguage)
                        .orElse(locales.resolveLocale(request).getLanguage()));
        model.addAttribute("sessions", sessions.list(actor, here == null ? "" : here.getId()));
        return "account/own";
    }
}
