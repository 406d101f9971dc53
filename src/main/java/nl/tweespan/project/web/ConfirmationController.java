package nl.tweespan.project.web;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.tweespan.project.life.Command;
import nl.tweespan.project.life.ElementService;
import nl.tweespan.shared.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page on which somebody reads the filled elements that are theirs, and confirms them (article 4.2). */
@Controller
@RequestMapping("/projects/{reference}/confirmations")
class ConfirmationController {

    private static final ProjectPages.Page PAGE =
            new ProjectPages.Page(Command.CONFIRM_ELEMENT, "project/confirmations", true);

    private final ProjectPages pages;
    private final ElementService elements;

    ConfirmationController(ProjectPages pages, ElementService elements) {
        this.pages = pages;
        this.elements = elements;
    }

    @GetMapping
    String open(Actor actor, @PathVariable String reference, Model model) {
        pages.open(actor, reference, PAGE, model);
        List<ElementLine> asked = show(actor, model);
        model.addAttribute(
                "form",
                new ConfirmationForm(
                        asked.stream().map(line -> line.element().letter()).collect(Collectors.toSet())));
        return PAGE.template();
    }

    @PostMapping
    String confirm(
            Actor actor,
            @PathVariable String reference,
            @Valid @ModelAttribute("form") ConfirmationForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        String answer = pages.answer(
                new ProjectPages.Post(actor, reference, errors, model, redirect),
                PAGE,
                0,
                () -> elements.confirm(actor, reference, Objects.requireNonNullElse(form.letters(), Set.of())),
                "project.done.confirmation");
        if (answer.equals(PAGE.template())) {
            show(actor, model);
        }
        return answer;
    }

    private static List<ElementLine> show(Actor actor, Model model) {
        List<ElementLine> lines = ElementLine.of(ProjectPages.view(model));
        List<ElementLine> asked = lines.stream()
                .filter(line ->
                        line.asks(actor.partyId()) && actor.has(line.element().confirmRole(), actor.partyId()))
                .toList();
        model.addAttribute("asked", asked);
        model.addAttribute(
                "others", lines.stream().filter(line -> !asked.contains(line)).toList());
        return asked;
    }
}
