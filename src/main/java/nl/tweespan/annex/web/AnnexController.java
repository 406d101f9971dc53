package nl.tweespan.annex.web;

import java.util.List;
import nl.tweespan.annex.Annex;
import nl.tweespan.annex.AnnexVersion;
import nl.tweespan.annex.life.DraftService;
import nl.tweespan.annex.life.Drafts;
import nl.tweespan.annex.life.Matrices;
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
import org.springframework.web.bind.annotation.RequestMapping;

/** The versions of the annex as they were known on a day: the list, and each to read. */
@Controller
@RequestMapping("/frameworks/{code}/annex")
class AnnexController {

    private final Frameworks frameworks;
    private final Annex annex;
    private final Drafts drafts;
    private final Matrices matrices;
    private final Parties parties;

    AnnexController(Frameworks frameworks, Annex annex, Drafts drafts, Matrices matrices, Parties parties) {
        this.frameworks = frameworks;
        this.annex = annex;
        this.drafts = drafts;
        this.matrices = matrices;
        this.parties = parties;
    }

    @GetMapping
    String versions(@PathVariable String code, Actor actor, AsOf asOf, Model model) {
        Framework framework = frameworks.byCode(code, actor, asOf.day());
        model.addAttribute("framework", framework);
        model.addAttribute(
                "versions",
                known(framework, asOf).stream()
                        .map(version -> VersionLine.of(version, annex.inForce(framework.id(), asOf.day()), asOf.day()))
                        .toList());
        model.addAttribute("matrix", matrices.matrix(framework.id(), asOf.day()));
        model.addAttribute("draft", asOf.now() ? drafts.open(framework).orElse(null) : null);
        boolean possible = asOf.now() && drafts.possible(framework);
        model.addAttribute("mayDraft", possible && DraftService.DRAFT_ANNEX.heldBy(actor, framework));
        model.addAttribute("mayAccept", possible && DraftService.ACCEPT_ANNEX.heldBy(actor, framework));
        return "annex/versions";
    }

    @GetMapping("/{number:\\d+}")
    String version(@PathVariable String code, @PathVariable int number, Actor actor, AsOf asOf, Model model) {
        Framework framework = frameworks.byCode(code, actor, asOf.day());
        AnnexVersion version = known(framework, asOf).stream()
                .filter(each -> each.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFound("version " + number + " of the annex"));
        model.addAttribute("framework", framework);
        model.addAttribute("annex", version);
        model.addAttribute("line", VersionLine.of(version, annex.inForce(framework.id(), asOf.day()), asOf.day()));
        model.addAttribute("comparison", drafts.withBefore(version).orElse(null));
        model.addAttribute("next", known(framework, asOf).get(0).number() > number);
        model.addAttribute("organisations", parties.all());
        return "annex/version";
    }

    /** The newest first. */
    private List<AnnexVersion> known(Framework framework, AsOf asOf) {
        return annex.versions(framework.id()).stream()
                .filter(version -> !version.acceptedOn().isAfter(asOf.day()))
                .sorted((one, other) -> other.number() - one.number())
                .toList();
    }
}
