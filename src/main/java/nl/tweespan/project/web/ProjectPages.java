package nl.tweespan.project.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.tweespan.annex.Annex;
import nl.tweespan.annex.AnnexVersion;
import nl.tweespan.checklist.ElementSummary;
import nl.tweespan.definition.Procedure;
import nl.tweespan.party.Parties;
import nl.tweespan.platform.Say;
import nl.tweespan.platform.form.ActPage;
import nl.tweespan.platform.form.Form;
import nl.tweespan.project.discussion.Remarks;
import nl.tweespan.project.life.Command;
import nl.tweespan.project.pages.DecisionQueue;
import nl.tweespan.project.pages.ProjectDetails;
import nl.tweespan.project.pages.ProjectTexts;
import nl.tweespan.project.pages.Projects;
import nl.tweespan.project.pages.TurnKind;
import nl.tweespan.shared.Actor;
import nl.tweespan.shared.NotFound;
import nl.tweespan.shared.Sentence;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.ModelMap;

/** The pages of the acts on a project, and all that is to be read about it. */
@Component
class ProjectPages {

    private final Projects projects;
    private final Annex annex;
    private final Parties parties;
    private final ProjectTexts texts;
    private final DecisionQueue.Reader queues;
    private final Remarks remarks;
    private final Say say;
    private final Clock clock;

    ProjectPages(
            Projects projects,
            Annex annex,
            Parties parties,
            ProjectTexts texts,
            DecisionQueue.Reader queues,
            Remarks remarks,
            Say say,
            Clock clock) {
        this.projects = projects;
        this.annex = annex;
        this.parties = parties;
        this.texts = texts;
        this.queues = queues;
        this.remarks = remarks;
        this.say = say;
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
                .with("sentBackFor", ProjectPages::sentBackFor)
                .done("project.done." + name, reference);
    }

    /** The same for a decision that waits for this person: it is taken beside all that is to be read, and leads on to the next. */
    ActPage<Projects.View> decision(Actor actor, String reference, Command command, String name, TurnKind kind) {
        return text(act(actor, reference, command, name)).with(this::show).with((view, model) -> {
            model.addAttribute("queue", queues.of(actor, reference, kind, today()));
            model.addAttribute("remarks", remarks.of(view.project().id(), actor));
            model.addAttribute(
                    "without", ElementLine.letters(ElementLine.of(view), line -> line.without(actor.partyId())));
            model.addAttribute("quotes", kind != TurnKind.CONFIRM);
            model.addAttribute("article", article(view, kind, actor));
            model.addAttribute("since", texts.since(view.project().id(), actor, view.framework(), annex(view)));
        });
    }

    /** Puts a decision that is not on the words of the project into the row of what waits for this person. */
    ActPage<Projects.View> queued(ActPage<Projects.View> page, Actor actor, String reference, TurnKind kind) {
        return page.with("queue", view -> queues.of(actor, reference, kind, today()));
    }

    /** The article that asks for the decision, from the definition. */
    private static @Nullable String article(Projects.View view, TurnKind kind, Actor actor) {
        Procedure procedure = view.framework().procedure();
        return switch (kind) {
            case REVIEW -> procedure.review().article();
            case CONFIRM -> view.framework().checklist().article();
            case SIGN ->
                procedure.signatures().stream()
                        .filter(step -> view.framework()
                                .party(actor.partyId())
                                .code()
                                .equals(view.framework()
                                        .definition()
                                        .office(step.office())
                                        .party()))
                        .map(Procedure.Step::article)
                        .findFirst()
                        .orElse(null);
            default -> procedure.approval().article();
        };
    }

    /**
     * Where the sender of the form goes on to: what waits next, when they want that, else back to the project. To be asked before the
     * decision is taken, for afterwards it waits no more.
     */
    String onward(Form<?> form, String reference, TurnKind kind) {
        DecisionQueue.Waiting next = form.onward() ? next(form.actor(), reference, kind) : null;
        return next == null ? "/projects/" + reference : next.url();
    }

    /** Where the writer of an element, or of the particulars with an empty letter, goes on to when they want that; null when nothing is left. */
    @Nullable
    String written(Form<?> form, String reference, String letter) {
        if (!form.onward()) {
            return null;
        }
        NextStep next = NextStep.after(projects.view(form.actor(), reference), letter);
        return next == null ? "/projects/" + reference + "/next" : next.url();
    }

    /** The reasons with which a decision begins whose taker quotes a remark: who said it, when, and what. Empty when they quote none. */
    String quoted(Projects.View view, Actor actor, @Nullable UUID remark) {
        return remark == null
                ? ""
                : remarks.shared(view.project().id(), actor, remark)
                        .map(said -> say.key("project.discussion.quoted", said.personName(), said.postedOn()) + "\n“"
                                + said.text() + "”\n\n")
                        .orElse("");
    }

    /** What waits for this person after it; null when nothing does. */
    DecisionQueue.@Nullable Waiting next(Actor actor, String reference, TurnKind kind) {
        return queues.of(actor, reference, kind, today()).next();
    }

    /** Lets the act be done on the words that were read, and on no others. */
    ActPage<Projects.View> text(ActPage<Projects.View> page) {
        return page.text(
                Projects.View::text,
                (view, read) -> texts.changes(view.project().id(), read, view.framework(), annex(view)));
    }

    /** The elements of the project whose words this one began with, by letter, as far as the reader may know them; empty when there is none. */
    Map<String, ElementSummary> earlier(Projects.View view, Actor actor) {
        String from = view.project().begunFrom();
        if (from == null) {
            return Map.of();
        }
        try {
            return projects.view(actor, from).elements().stream()
                    .collect(Collectors.toMap(ElementSummary::letter, Function.identity()));
        } catch (NotFound hidden) {
            return Map.of();
        }
    }

    /** What it was sent back for: the parts that the reasons name; empty when it was not, or for all of it. */
    private static List<AboutPart> sentBackFor(Projects.View view) {
        ProjectDetails.Line line = view.project().sentBack();
        return line == null ? List.of() : AboutPart.named(view, line.about());
    }

    /** Puts all that is to be read about a project into the model. */
    void show(Projects.View view, ModelMap model) {
        List<ElementLine> elements = ElementLine.of(view);
        model.addAttribute("view", view);
        model.addAttribute("elements", elements);
        model.addAttribute("sentBackFor", sentBackFor(view));
        model.addAttribute("parts", AboutPart.all(view));
        model.addAttribute("annex", annex(view));
        model.addAttribute("needs", NeedLine.of(view, today()));
        model.addAttribute(
                "participants",
                view.project().participants().stream().map(parties::byId).toList());
    }

    private AnnexVersion annex(Projects.View view) {
        return annex.inForce(view.framework().id(), today());
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
