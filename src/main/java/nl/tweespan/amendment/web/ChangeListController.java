package nl.tweespan.amendment.web;

import java.util.List;
import nl.tweespan.amendment.ChangeKind;
import nl.tweespan.amendment.ChangeSnapshot;
import nl.tweespan.amendment.Changes;
import nl.tweespan.amendment.NoticePeriod;
import nl.tweespan.framework.Framework;
import nl.tweespan.framework.Frameworks;
import nl.tweespan.platform.AsOf;
import nl.tweespan.shared.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The amendments of an agreement, or the notices of it. */
@Controller
class ChangeListController {

    private final Frameworks frameworks;
    private final Changes changes;

    ChangeListController(Frameworks frameworks, Changes changes) {
        this.frameworks = frameworks;
        this.changes = changes;
    }

    @GetMapping("/frameworks/{code}/amendments")
    String amendments(@PathVariable String code, Actor actor, AsOf asOf, Model model) {
        return show(ChangeKind.AMENDMENT, code, actor, asOf, model);
    }

    @GetMapping("/frameworks/{code}/notices")
    String notices(@PathVariable String code, Actor actor, AsOf asOf, Model model) {
        return show(ChangeKind.NOTICE, code, actor, asOf, model);
    }

    private String show(ChangeKind kind, String code, Actor actor, AsOf asOf, Model model) {
        Framework framework = frameworks.byCode(code, actor, asOf.day());
        List<ChangeSnapshot> stands = changes.list(framework, kind, asOf.day());
        boolean running = kind == ChangeKind.NOTICE && stands.stream().anyMatch(ChangeSnapshot::runs);
        model.addAttribute("framework", framework);
        model.addAttribute("kind", kind);
        model.addAttribute("stands", stands);
        model.addAttribute("running", running);
        model.addAttribute("cut", stands.size() == Changes.LIMIT);
        model.addAttribute("may", asOf.now() && !running && kind.mandate().heldBy(actor, framework));
        model.addAttribute("earliest", NoticePeriod.earliest(framework, asOf.day()));
        model.addAttribute("open", NoticePeriod.open(framework));
        return "amendment/list";
    }
}
