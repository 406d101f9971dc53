package nl.tweespan.project.web;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.tweespan.checklist.ElementSummary;
import nl.tweespan.platform.form.Done;
import nl.tweespan.platform.form.Form;
import nl.tweespan.platform.form.FormMapping;
import nl.tweespan.project.life.Command;
import nl.tweespan.project.life.ElementService;
import nl.tweespan.project.pages.Projects;
import nl.tweespan.project.pages.TurnKind;
import nl.tweespan.shared.NotFound;
import nl.tweespan.shared.Sentence;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The elements of the agreement (article 4.2): each filled on a form of its own, those that are somebody's confirmed on one. */
@Controller
@RequestMapping("/projects/{reference}")
class ElementController {

    private final ProjectPages pages;
    private final ElementService elements;

    ElementController(ProjectPages pages, ElementService elements) {
        this.pages = pages;
        this.elements = elements;
    }

    @FormMapping("/elements/{letter}")
    String fill(@PathVariable String reference, @PathVariable String letter, Form<ElementForm> form) {
        return form.make(
                pages.act(form.actor(), reference, Command.FILL_ELEMENT, "element")
                        .version(view -> line(view, letter).element().version())
                        .changed(view -> Sentence.of("project.element.stored"))
                        .with("leads", view -> true)
                        .with("line", view -> line(view, letter))
                        .with("step", view -> NextStep.after(view, letter)),
                view -> {
                    ElementSummary element = line(view, letter).element();
                    ElementSummary earlier = pages.earlier(view, form.actor()).get(letter);
                    return element.text() == null && earlier != null
                            ? new ElementForm(earlier.text(), earlier.evidence())
                            : new ElementForm(element.text(), element.evidence());
                },
                typed -> {
                    String next = pages.written(form, reference, letter);
                    elements.fill(form.actor(), reference, letter, form.version(), typed.text(), typed.evidence());
                    boolean empty = typed.text() == null || typed.text().isBlank();
                    return Done.at(
                            Objects.requireNonNullElse(next, "/projects/" + reference + "#element-" + letter),
                            empty ? "project.done.element.empty" : "project.done.element",
                            reference);
                });
    }

    /** All that is in words on one page, for whoever has the text at hand. */
    @FormMapping("/elements")
    String fillAll(@PathVariable String reference, Form<ElementsForm> form) {
        return form.make(
                pages.act(form.actor(), reference, Command.FILL_ELEMENT, "element-pages")
                        .with("leads", view -> true)
                        .with("lines", ElementController::inWords),
                view -> ElementsForm.of(inWords(view), pages.earlier(view, form.actor())),
                typed -> {
                    elements.fill(form.actor(), reference, typed.written());
                    return Done.at(
                            "/projects/" + reference + (form.onward() ? "/next" : ""),
                            "project.done.elements",
                            reference);
                });
    }

    private static List<ElementLine> inWords(Projects.View view) {
        return ElementLine.of(view).stream()
                .filter(line -> line.template().fact() == null)
                .toList();
    }

    private static ElementLine line(Projects.View view, String letter) {
        return ElementLine.of(view).stream()
                .filter(each -> each.element().letter().equals(letter))
                .findFirst()
                .orElseThrow(() -> new NotFound("element " + letter));
    }

    @FormMapping("/confirmations")
    String confirm(@PathVariable String reference, Form<ConfirmationForm> form) {
        return form.make(
                pages.decision(form.actor(), reference, Command.CONFIRM_ELEMENT, "confirmations", TurnKind.CONFIRM)
                        .changed(view -> Sentence.of("project.confirmations.changed"))
                        .with("asked", view -> ElementLine.asked(view, form.actor())),
                view -> new ConfirmationForm(ElementLine.asked(view, form.actor()).stream()
                        .map(line -> line.element().letter())
                        .collect(Collectors.toSet())),
                typed -> {
                    String next = pages.onward(form, reference, TurnKind.CONFIRM);
                    elements.confirm(
                            form.actor(),
                            reference,
                            form.read(),
                            Objects.requireNonNullElse(typed.letters(), Set.of()));
                    return Done.at(next, "project.done.confirmation");
                });
    }
}
