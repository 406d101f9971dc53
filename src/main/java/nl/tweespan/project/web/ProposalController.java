package nl.tweespan.project.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nl.tweespan.annex.Annex;
import nl.tweespan.annex.AnnexVersion;
import nl.tweespan.framework.Framework;
import nl.tweespan.platform.Option;
import nl.tweespan.platform.Say;
import nl.tweespan.platform.form.Once;
import nl.tweespan.project.life.Command;
import nl.tweespan.project.life.Kind;
import nl.tweespan.project.life.ProposalService;
import nl.tweespan.project.pages.Projects;
import nl.tweespan.shared.Actor;
import nl.tweespan.shared.Sentence;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Starting a proposal, and rewriting one that is still a draft. */
@Controller
class ProposalController {

    private static final ProjectPages.Page EDIT = new ProjectPages.Page(Command.EDIT_PROPOSAL, "project/proposal");

    private final ProjectPages pages;
    private final Say say;
    private final Projects projects;
    private final ProposalService proposals;
    private final Annex annex;
    private final Clock clock;
    private final Once once;

    ProposalController(
            ProjectPages pages,
            Say say,
            Projects projects,
            ProposalService proposals,
            Annex annex,
            Clock clock,
            Once once) {
        this.pages = pages;
        this.say = say;
        this.projects = projects;
        this.proposals = proposals;
        this.annex = annex;
        this.clock = clock;
        this.once = once;
    }

    @ModelAttribute("kinds")
    List<Option> kinds() {
        return Stream.of(Kind.values())
                .map(value -> new Option(value.name(), say.key("project.kind." + value)))
                .toList();
    }

    @ModelAttribute("places")
    List<Option> places() {
        return Stream.of("in", "off")
                .map(place -> new Option(place, say.key("project.proposal.place." + place)))
                .toList();
    }

    @GetMapping("/projects/new")
    String start(
            Actor actor,
            @RequestParam(required = false) @Nullable String framework,
            @RequestParam(required = false) @Nullable String theme,
            @RequestParam(required = false) @Nullable String domain,
            Model model) {
        Framework under = projects.proposable(actor, framework);
        ProposalForm form = ProposalForm.empty(under.code(), theme, domain);
        model.addAttribute("form", form);
        return show(under, form, model);
    }

    @PostMapping("/projects")
    String draft(
            Actor actor,
            @Valid @ModelAttribute("form") ProposalForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        Framework under = projects.proposable(actor, form.framework());
        check(form, errors);
        String project = once.attempt(errors, () -> {
            String reference = proposals.draft(actor, under, form.proposal(), form.keys(inForce(under)));
            redirect.addFlashAttribute("done", Sentence.of("project.done.draft", reference));
            return "/projects/" + reference;
        });
        return project == null ? show(under, form, model) : "redirect:" + project;
    }

    @GetMapping("/projects/{reference}/proposal")
    String edit(Actor actor, @PathVariable String reference, Model model) {
        Projects.View view = pages.open(actor, reference, EDIT, model);
        ProposalForm form = ProposalForm.of(view.project(), inForce(view.framework()));
        model.addAttribute("form", form);
        return show(view.framework(), form, model);
    }

    @PostMapping("/projects/{reference}/proposal")
    String rewrite(
            Actor actor,
            @PathVariable String reference,
            @Valid @ModelAttribute("form") ProposalForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        Framework under = projects.view(actor, reference).framework();
        check(form, errors);
        String answer = pages.answer(
                new ProjectPages.Post(actor, reference, errors, model, redirect),
                EDIT,
                form.version(),
                () -> proposals.propose(actor, reference, form.version(), form.proposal(), form.keys(inForce(under))),
                "project.done.proposal");
        return answer.equals(EDIT.template()) ? show(under, form, model) : answer;
    }

    private static void check(ProposalForm form, BindingResult errors) {
        if (form.off()
                && (form.offThemeSubject() == null || form.offThemeSubject().isBlank())) {
            errors.rejectValue("offThemeSubject", "project.proposal.off-theme-missing");
        }
    }

    private AnnexVersion inForce(Framework framework) {
        return annex.inForce(framework.id(), LocalDate.now(clock));
    }

    /** The cells apart from the form: of a form with a value that could not be read, the model holds the errors alone. */
    private String show(Framework framework, ProposalForm form, Model model) {
        model.addAttribute("chosen", Objects.requireNonNullElse(form.cells(), Set.of()));
        model.addAttribute("framework", framework);
        model.addAttribute("annex", inForce(framework));
        return EDIT.template();
    }
}
