package nl.tweespan.annex.web;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.tweespan.annex.AnnexContent;
import nl.tweespan.annex.AnnexContent.Domain;
import nl.tweespan.annex.AnnexContent.Theme;
import nl.tweespan.annex.life.DraftDetails;
import nl.tweespan.annex.life.DraftService;
import nl.tweespan.annex.life.Matrices;
import nl.tweespan.annex.life.ThemeService;
import nl.tweespan.framework.Framework;
import nl.tweespan.platform.form.ActPage;
import nl.tweespan.platform.form.Done;
import nl.tweespan.platform.form.Form;
import nl.tweespan.platform.form.FormMapping;
import nl.tweespan.platform.form.Yes;
import nl.tweespan.shared.Localised;
import nl.tweespan.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.ModelMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The themes and domains of the draft: added, changed, and taken out after a look at the projects that serve them. */
@Controller
@RequestMapping("/frameworks/{code}/annex/draft")
class ThemeController {

    private final DraftActPage pages;
    private final ThemeService themes;
    private final PartyChoices choices;
    private final Matrices matrices;

    ThemeController(DraftActPage pages, ThemeService themes, PartyChoices choices, Matrices matrices) {
        this.pages = pages;
        this.themes = themes;
        this.choices = choices;
        this.matrices = matrices;
    }

    /** @param party code of the party that brings it in; by default the one that brought in the others */
    @FormMapping("/themes")
    String addTheme(@PathVariable String code, @RequestParam(defaultValue = "") String party, Form<ThemeForm> form) {
        return form.make(
                page("annex/theme", form, code).with((draft, model) -> {
                    Stream<UUID> others = draft.content().themes().stream().map(Theme::organisationId);
                    show(draft, null, brings(party, draft.framework(), others), model);
                }),
                draft -> ThemeForm.empty(),
                typed -> {
                    themes.addTheme(form.actor(), code, form.version(), party, typed.words());
                    return done(code, "annex.done.added", typed.words().name());
                });
    }

    @FormMapping("/themes/{theme}")
    String changeTheme(@PathVariable String code, @PathVariable String theme, Form<ThemeForm> form) {
        return form.make(
                page("annex/theme", form, code).with((draft, model) -> {
                    Theme now = theme(draft.content(), theme);
                    show(draft, now, draft.framework().party(now.organisationId()), model);
                }),
                draft -> ThemeForm.of(theme(draft.content(), theme)),
                typed -> {
                    themes.changeTheme(form.actor(), code, form.version(), theme, typed.words());
                    return done(code, "annex.done.changed", typed.words().name());
                });
    }

    /** @param party code of the party that brings it in; by default the one that brought in the others */
    @FormMapping("/domains")
    String addDomain(@PathVariable String code, @RequestParam(defaultValue = "") String party, Form<DomainForm> form) {
        return form.make(
                page("annex/domain", form, code).with((draft, model) -> {
                    Stream<UUID> others = draft.content().domains().stream().map(Domain::organisationId);
                    show(null, brings(party, draft.framework(), others), model);
                }),
                draft -> DomainForm.empty(),
                typed -> {
                    themes.addDomain(form.actor(), code, form.version(), party, typed.words());
                    return done(code, "annex.done.added", typed.words().name());
                });
    }

    @FormMapping("/domains/{domain}")
    String changeDomain(@PathVariable String code, @PathVariable String domain, Form<DomainForm> form) {
        return form.make(
                page("annex/domain", form, code).with((draft, model) -> {
                    Domain now = domain(draft.content(), domain);
                    show(now, draft.framework().party(now.organisationId()), model);
                }),
                draft -> DomainForm.of(domain(draft.content(), domain)),
                typed -> {
                    themes.changeDomain(form.actor(), code, form.version(), domain, typed.words());
                    return done(code, "annex.done.changed", typed.words().name());
                });
    }

    @FormMapping("/{things:themes|domains}/{thing}/removal")
    String remove(@PathVariable String code, @PathVariable String things, @PathVariable String thing, Form<Yes> form) {
        return form.answer(
                page("annex/removal", form, code).done("annex.done.removed").with((draft, model) -> {
                    Named named = named(draft.content(), things, thing);
                    model.addAttribute("name", named.name());
                    model.addAttribute(
                            "projects", matrices.serving(draft.framework().id(), named.id()));
                }),
                draft -> new Yes(),
                typed -> themes.remove(
                        form.actor(),
                        code,
                        form.version(),
                        content -> named(content, things, thing).id()));
    }

    private ActPage<DraftDetails> page(String template, Form<?> form, String code) {
        return pages.of(template, form, code, DraftService.DRAFT_ANNEX);
    }

    private static Done done(String code, String what, Localised name) {
        return Done.at(DraftActPage.url(code), what, name);
    }

    private static Framework.Party brings(String party, Framework framework, Stream<UUID> others) {
        return party.isEmpty()
                ? others.findFirst()
                        .map(framework::party)
                        .orElse(framework.parties().get(0))
                : framework.party(party);
    }

    private void show(DraftDetails draft, @Nullable Theme theme, Framework.Party party, ModelMap model) {
        model.addAttribute("theme", theme);
        model.addAttribute("brings", party);
        model.addAttribute("units", choices.units(party.id(), theme == null ? List.of() : theme.units()));
        model.addAttribute("others", choices.others(draft.framework()));
    }

    private void show(@Nullable Domain domain, Framework.Party party, ModelMap model) {
        model.addAttribute("domain", domain);
        model.addAttribute("brings", party);
        model.addAttribute("groups", choices.units(party.id(), domain == null ? List.of() : domain.groups()));
        model.addAttribute("institutes", choices.institutes(party.id()));
    }

    private record Named(UUID id, Localised name) {}

    private static Named named(AnnexContent content, String things, String code) {
        if (things.equals("themes")) {
            Theme theme = theme(content, code);
            return new Named(theme.id(), theme.name());
        }
        Domain domain = domain(content, code);
        return new Named(domain.id(), domain.name());
    }

    private static Theme theme(AnnexContent content, String code) {
        return content.theme(code).orElseThrow(() -> new NotFound("theme " + code));
    }

    private static Domain domain(AnnexContent content, String code) {
        return content.domain(code).orElseThrow(() -> new NotFound("domain " + code));
    }
}
