package nl.tweespan.project.web;

import java.util.function.Function;
import nl.tweespan.annex.Annex;
import nl.tweespan.annex.AnnexVersion;
import nl.tweespan.framework.Framework;
import nl.tweespan.platform.form.ActPage;
import nl.tweespan.platform.form.Done;
import nl.tweespan.platform.form.Form;
import nl.tweespan.platform.form.FormMapping;
import nl.tweespan.platform.form.Yes;
import nl.tweespan.project.life.Command;
import nl.tweespan.project.life.ProposalService;
import nl.tweespan.project.pages.Projects;
import nl.tweespan.shared.Actor;
import nl.tweespan.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.ModelMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Starting a proposal, rewriting one that is still a draft, and submitting it. */
@Controller
class ProposalController {

    private final ProjectPages pages;
    private final Projects projects;
    private final ProposalService proposals;
    private final Annex annex;

    ProposalController(ProjectPages pages, Projects projects, ProposalService proposals, Annex annex) {
        this.pages = pages;
        this.projects = projects;
        this.proposals = proposals;
        this.annex = annex;
    }

    @GetMapping("/projects/new")
    String start(
            @RequestParam(required = false) @Nullable String framework,
            @RequestParam(required = false) @Nullable String theme,
            @RequestParam(required = false) @Nullable String domain,
            @RequestParam(required = false) @Nullable String from,
            Form<ProposalForm> form) {
        if (from == null) {
            return draft(framework, form, under -> ProposalForm.empty(theme, domain));
        }
        Projects.View earlier = known(form.actor(), from);
        return draft(
                earlier.framework().code(),
                form,
                under -> ProposalForm.from(earlier.project(), inForce(earlier.framework())));
    }

    /** A project of which all its parties know: what another one began with is no secret of one of them. */
    private Projects.View known(Actor actor, String reference) {
        Projects.View view = projects.view(actor, reference);
        if (!view.project().knownToAll()) {
            throw new NotFound(reference);
        }
        return view;
    }

    @PostMapping("/projects")
    String draft(@RequestParam(required = false) @Nullable String framework, Form<ProposalForm> form) {
        return draft(framework, form, under -> ProposalForm.empty(null, null));
    }

    private String draft(@Nullable String code, Form<ProposalForm> form, Function<Framework, ProposalForm> begin) {
        Framework framework = projects.proposable(form.actor(), code);
        return form.make(
                ActPage.of("project/proposal", "/projects", () -> framework).with(this::show), begin, typed -> {
                    String reference = proposals.draft(
                            form.actor(),
                            framework,
                            typed.proposal(),
                            typed.keys(inForce(framework)),
                            typed.getAnswers(),
                            typed.getFrom() == null || typed.getFrom().isEmpty()
                                    ? null
                                    : known(form.actor(), typed.getFrom())
                                            .project()
                                            .id());
                    if (form.onward()) {
                        proposals.submit(form.actor(), reference);
                    }
                    return done(form, reference, "project.done.draft");
                });
    }

    @FormMapping("/projects/{reference}/proposal")
    String rewrite(@PathVariable String reference, Form<ProposalForm> form) {
        return form.make(
                pages.act(form.actor(), reference, Command.EDIT_PROPOSAL, "proposal")
                        .with((view, model) -> show(view.framework(), model)),
                view -> ProposalForm.of(view.project(), inForce(view.framework())),
                typed -> {
                    proposals.propose(
                            form.actor(),
                            reference,
                            form.version(),
                            typed.proposal(),
                            typed.keys(inForce(
                                    projects.view(form.actor(), reference).framework())),
                            typed.getAnswers());
                    if (form.onward()) {
                        proposals.submit(form.actor(), reference);
                    }
                    return done(form, reference, "project.done.proposal");
                });
    }

    private static Done done(Form<?> form, String reference, String saved) {
        return Done.at("/projects/" + reference, form.onward() ? "project.done.submission" : saved, reference);
    }

    private void show(Framework framework, ModelMap model) {
        model.addAttribute("framework", framework);
        model.addAttribute("annex", inForce(framework));
    }

    private AnnexVersion inForce(Framework framework) {
        return annex.inForce(framework.id(), pages.today());
    }

    @FormMapping("/projects/{reference}/submission")
    String submit(@PathVariable String reference, Form<Yes> form) {
        return form.answer(
                pages.act(form.actor(), reference, Command.SUBMIT, "submission"),
                view -> new Yes(),
                yes -> proposals.submit(form.actor(), reference, form.version()));
    }
}
