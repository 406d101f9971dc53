package nl.tweespan.project.web;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.tweespan.platform.Option;
import nl.tweespan.platform.Say;
import nl.tweespan.project.life.Command;
import nl.tweespan.project.life.ReviewService;
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

/** The review of a proposal (article 4.1). */
@Controller
@RequestMapping("/projects/{reference}/review")
class ReviewController {

    private static final ProjectPages.Page PAGE = new ProjectPages.Page(Command.ENDORSE, "project/review", true);

    private final ProjectPages pages;
    private final Say say;
    private final ReviewService reviews;

    ReviewController(ProjectPages pages, Say say, ReviewService reviews) {
        this.pages = pages;
        this.say = say;
        this.reviews = reviews;
    }

    @ModelAttribute("outcomes")
    List<Option> outcomes() {
        return Stream.of(ReviewForm.Outcome.values())
                .map(value -> new Option(
                        value.name(),
                        say.key("project.review.outcome." + value),
                        say.key("project.review.outcome." + value + ".hint")))
                .toList();
    }

    @GetMapping
    String open(Actor actor, @PathVariable String reference, @ModelAttribute("form") ReviewForm form, Model model) {
        pages.open(actor, reference, PAGE, model);
        return show(model);
    }

    @PostMapping
    String review(
            Actor actor,
            @PathVariable String reference,
            @Valid @ModelAttribute("form") ReviewForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        String answer = pages.answer(
                new ProjectPages.Post(actor, reference, errors, model, redirect),
                PAGE,
                form.getVersion(),
                () -> decide(actor, reference, form),
                "project.done.review." + form.getOutcome());
        return answer.equals(PAGE.template()) ? show(model) : answer;
    }

    private String show(Model model) {
        List<Option> spearheads = new ArrayList<>(List.of(new Option("", say.key("project.review.spearhead.none"))));
        ProjectPages.view(model).framework().definition().reviewCriteria().spearheads().stream()
                .map(spearhead -> new Option(spearhead.code(), say.text(spearhead.name())))
                .forEach(spearheads::add);
        model.addAttribute("spearheads", spearheads);
        return PAGE.template();
    }

    private void decide(Actor actor, String reference, ReviewForm form) {
        switch (Objects.requireNonNull(form.getOutcome())) {
            case ENDORSE -> reviews.endorse(actor, reference, form.getVersion(), form.findings());
            case SEND_BACK -> reviews.sendBack(actor, reference, form.getVersion(), form.findings());
            case REFUSE -> reviews.refuse(actor, reference, form.getVersion(), form.findings());
        }
    }
}
