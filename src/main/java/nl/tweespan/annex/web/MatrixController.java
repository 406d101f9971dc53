package nl.tweespan.annex.web;

import nl.tweespan.annex.life.DraftService;
import nl.tweespan.annex.life.Drafts;
import nl.tweespan.annex.life.Matrices;
import nl.tweespan.annex.life.Matrix;
import nl.tweespan.annex.life.MatrixCell;
import nl.tweespan.framework.Framework;
import nl.tweespan.framework.Frameworks;
import nl.tweespan.party.Parties;
import nl.tweespan.platform.AsOf;
import nl.tweespan.shared.Actor;
import nl.tweespan.shared.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The matrix of the annex and what stands in each cell. */
@Controller
class MatrixController {

    private final Frameworks frameworks;
    private final Matrices matrices;
    private final Drafts drafts;
    private final Parties parties;

    MatrixController(Frameworks frameworks, Matrices matrices, Drafts drafts, Parties parties) {
        this.frameworks = frameworks;
        this.matrices = matrices;
        this.drafts = drafts;
        this.parties = parties;
    }

    @GetMapping("/frameworks/{code}/matrix")
    String show(@PathVariable String code, Actor actor, AsOf asOf, Model model) {
        Framework framework = frameworks.byCode(code, actor, asOf.day());
        model.addAttribute("framework", framework);
        Matrix matrix = matrices.matrix(framework.id(), asOf.day());
        model.addAttribute("matrix", matrix);
        model.addAttribute("names", MatrixNames.of(framework, matrix.version().content()));
        model.addAttribute(
                "mayDraft",
                asOf.now() && DraftService.DRAFT_ANNEX.heldBy(actor, framework) && drafts.possible(framework));
        return "annex/matrix";
    }

    @GetMapping("/frameworks/{code}/matrix/{theme}/{domain}")
    String cell(
            @PathVariable String code,
            @PathVariable String theme,
            @PathVariable String domain,
            Actor actor,
            AsOf asOf,
            Model model) {
        Framework framework = frameworks.byCode(code, actor, asOf.day());
        MatrixCell cell = matrices.matrix(framework.id(), asOf.day())
                .cell(theme, domain)
                .orElseThrow(() -> new NotFound("cell " + theme + " × " + domain));
        model.addAttribute("framework", framework);
        model.addAttribute("cell", cell);
        model.addAttribute("place", CellPlace.of(framework, cell, parties));
        model.addAttribute(
                "projects",
                matrices.projects(
                        framework.id(), cell.theme().id(), cell.domain().id(), asOf.day()));
        model.addAttribute("mayPropose", asOf.now() && framework.takesProposalsOf(actor));
        return "annex/cell";
    }
}
