package nl.tweespan.project.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.tweespan.annex.Annex;
import nl.tweespan.party.Parties;
import nl.tweespan.platform.form.ActPage;
import nl.tweespan.project.life.Command;
import nl.tweespan.project.pages.ProjectTexts;
import nl.tweespan.project.pages.Projects;
import nl.tweespan.shared.Actor;
import nl.tweespan.shared.Sentence;
import org.springframework.stereotype.Component;
import org.springframework.ui.ModelMap;

/** The pages of the acts on a project, and all that is to be read about it. */
@Component
class ProjectPages {

    private final Projects projects;
    private final Annex annex;
    private final Parties parties;
    private final ProjectTexts texts;
    private final Clock clock;

    ProjectPages(Projects projects, Annex annex, Parties parties, ProjectTexts texts, Clock clock) {
        this.projects = projects;
        this.annex = annex;
        this.parties = parties;
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * For whoever may give the command now.
     *
     * @param name of the template, under which the words of the page and of what was done stand too
     */
    ActPage<Projects.View> act(Actor actor, String reference, Command command, String name) {
        return ActPage.of("project/" + name, "/projects/" + reference, () -> projects.view(actor, reference, command))
                .stored(() -> projects.view(actor, reference))
                .version(view -> view.project().version())
                .changed(view ->
                        Sentence.of("project.changed", view.project().status().words()))
                .stands(view ->
                        Sentence.of("project.stands", view.project().status().words()))
                .with("view", view -> view)
                .done("project.done." + name, reference);
    }

    /** The same for a decision, which is taken under all that is to be read. */
    ActPage<Projects.View> decision(Actor actor, String reference, Command command, String name) {
        return text(act(actor, reference, command, name)).with(this::show);
    }

    /** Lets the act be done on the words that were read, and on no others. */
    ActPage<Projects.View> text(ActPage<Projects.View> page) {
        return page.text(
                Projects.View::text,
                (view, read) -> texts.changes(
                        view.project().id(),
                        read,
                        view.framework(),
                        annex.inForce(view.framework().id(), today())));
    }

    /** Puts all that is to be read about a project into the model. */
    void show(Projects.View view, ModelMap model) {
        List<ElementLine> elements = ElementLine.of(view);
        model.addAttribute("view", view);
        model.addAttribute("elements", elements);
        model.addAttribute("annex", annex.inForce(view.framework().id(), today()));
        model.addAttribute(
                "participants",
                view.project().participants().stream().map(parties::byId).toList());
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
