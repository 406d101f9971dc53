package nl.tweespan.project.web;

import jakarta.validation.Valid;
import nl.tweespan.platform.Forms;
import nl.tweespan.project.life.Command;
import nl.tweespan.project.life.ElementService;
import nl.tweespan.shared.Actor;
import nl.tweespan.shared.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The form of one element of the agreement (article 4.2). */
@Controller
@RequestMapping("/projects/{reference}/elements/{letter}")
class ElementController {

    private static final ProjectPages.Page PAGE = new ProjectPages.Page(Command.FILL_ELEMENT, "project/element");

    private final ProjectPages pages;
    private final ElementService elements;

    ElementController(ProjectPages pages, ElementService elements) {
        this.pages = pages;
        this.elements = elements;
    }

    @GetMapping
    String open(Actor actor, @PathVariable String reference, @PathVariable String letter, Model model) {
        pages.open(actor, reference, PAGE, model);
        ElementLine line = show(letter, model);
        model.addAttribute("version", line.element().version());
        model.addAttribute(
                "form",
                new ElementForm(
                        line.element().text(),
                        line.element().evidence(),
                        line.element().version()));
        return PAGE.template();
    }

    @PostMapping
    String fill(
            Actor actor,
            @PathVariable String reference,
            @PathVariable String letter,
            @Valid @ModelAttribute("form") ElementForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        String answer = pages.answer(
                new ProjectPages.Post(actor, reference, errors, model, redirect),
                PAGE,
                form.version(),
                () -> elements.fill(actor, reference, letter, form.version(), form.text(), form.evidence()),
                "project.done.element");
        if (answer.equals(PAGE.template())) {
            ElementLine line = show(letter, model);
            model.addAttribute("version", Forms.stale(errors) ? line.element().version() : form.version());
            return answer;
        }
        return answer + "#element-" + letter;
    }

    private static ElementLine show(String letter, Model model) {
        ElementLine line = ElementLine.of(ProjectPages.view(model)).stream()
                .filter(each -> each.element().letter().equals(letter))
                .findFirst()
                .orElseThrow(() -> new NotFound("element " + letter));
        model.addAttribute("line", line);
        return line;
    }
}
