package nl.tweespan.amendment.web;

import java.util.List;
import nl.tweespan.amendment.life.ChangeKind;
import nl.tweespan.amendment.life.Changes;
import nl.tweespan.amendment.life.NoticePeriod;
import nl.tweespan.amendment.life.Place;
import nl.tweespan.framework.Framework;
import nl.tweespan.framework.Frameworks;
import nl.tweespan.platform.AsOf;
import nl.tweespan.shared.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The page of an amendment or a notice. */
@Controller
class ChangeController {

    private final Changes changes;
    private final Frameworks frameworks;

    ChangeController(Changes changes, Frameworks frameworks) {
        this.changes = changes;
        this.frameworks = frameworks;
    }

    @GetMapping("/frameworks/{code}/{kind:amendments|notices}/{number:[0-9]+}")
    String show(
            @PathVariable String code,
            @PathVariable String kind,
            @PathVariable int number,
            Actor actor,
            AsOf asOf,
            Model model) {
        Changes.View view = changes.view(actor, Place.of(code, kind, number), asOf.day());
        model.addAttribute("view", view);
        model.addAttribute("shown", ProjectLines.of(view));
        model.addAttribute("open", NoticePeriod.open(view.framework()));
        if (view.change().kind() == ChangeKind.AMENDMENT) {
            Framework base = frameworks.versions(view.framework().id()).stream()
                    .filter(each ->
                            Integer.valueOf(each.number()).equals(view.change().base()))
                    .findFirst()
                    .orElseThrow();
            model.addAttribute("words", Wording.of(base, view.change()));
            model.addAttribute(
                    "terms", ChangedTerm.of(base.definition(), view.change().terms()));
        } else {
            model.addAttribute("words", List.of());
        }
        return "amendment/page";
    }
}
